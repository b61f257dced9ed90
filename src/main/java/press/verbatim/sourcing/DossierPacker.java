package press.verbatim.sourcing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ReleasesService;
import tools.jackson.databind.json.JsonMapper;

/** Writes a dossier to disk: the PDF, and around it the pages readers had, the passages and replies as text and their checksums. */
@Component
class DossierPacker {
    private final DossierPdf pdf;
    private final ReleasesService releases;
    private final ObjectProvider<ServedPages> pages;
    private final JsonMapper json;

    DossierPacker(DossierPdf pdf, ReleasesService releases, ObjectProvider<ServedPages> pages, JsonMapper json) {
        this.pdf = pdf;
        this.releases = releases;
        this.pages = pages;
        this.json = json;
    }

    /** What a dossier is made of and for whom. */
    record Order(ArticleDraft article, Dossier dossier, Set<FilePart> parts, String by, Instant at, Locale locale) {}

    void pdf(Order order, Path to) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            pdf.write(order.dossier(), order.locale(), out);
        }
    }

    void zip(Order order, Path to) throws IOException {
        Path set = DossierFile.fresh(DossierFormat.PDF.extension());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to));
                DossierZip zip = new DossierZip(out, order.at())) {
            pdf(order, set);
            zip.add("dossier.pdf", set);
            pages(order, zip);
            passages(order, zip);
            replies(order, zip);
            zip.add(
                    "manifest.json",
                    json.writerWithDefaultPrettyPrinter().writeValueAsString(manifest(order, zip.packed())));
        } finally {
            Files.deleteIfExists(set);
        }
    }

    private void pages(Order order, DossierZip zip) throws IOException {
        ServedPages served = pages.getIfAvailable();
        if (served == null) {
            return;
        }
        for (Dossier.Version version : order.dossier().versions()) {
            String html = served.html(releases.page(order.article().id(), version.number()));
            zip.add("versions/%03d.html".formatted(version.number()), html);
        }
    }

    private static void passages(Order order, DossierZip zip) throws IOException {
        for (Dossier.Quoted quoted : order.dossier().quotations()) {
            Dossier.Source source = quoted.source();
            if (source != null) {
                String text = Stream.of(
                                source.document(),
                                source.time(),
                                source.speaker(),
                                "",
                                source.words(),
                                "",
                                source.other())
                        .collect(Collectors.joining("\n"));
                zip.add("passages/%03d.txt".formatted(quoted.number()), text.strip() + "\n");
            }
        }
    }

    private static void replies(Order order, DossierZip zip) throws IOException {
        int number = 0;
        for (Dossier.Reply reply : order.dossier().replies()) {
            zip.add("replies/%03d.txt".formatted(++number), reply.words() + "\n");
        }
    }

    private static Map<String, Object> manifest(Order order, List<DossierZip.Packed> packed) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("article", order.article().id().toString());
        manifest.put("title", order.dossier().title());
        manifest.put("address", order.article().publicSlug());
        manifest.put("madeAt", order.at().toString());
        manifest.put("madeBy", order.by());
        manifest.put("with", order.parts().stream().sorted().map(FilePart::name).toList());
        manifest.put("versions", order.dossier().versions());
        manifest.put("entries", packed);
        return manifest;
    }
}
