package press.verbatim.sourcing;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleId;
import press.verbatim.security.AuditLog;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Roles;
import press.verbatim.text.Slug;

/**
 * Makes the dossier of an article for whoever may work on it. Each part is read in a transaction of its own, so that none
 * is held open while pages are set; that it was made, and with what, is in the audit log.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class DossierService {
    private final OwnArticles articles;
    private final Dossiers dossiers;
    private final DossierPacker packer;
    private final AuditLog audit;
    private final CurrentStaff current;
    private final Clock clock;

    DossierService(
            OwnArticles articles,
            Dossiers dossiers,
            DossierPacker packer,
            AuditLog audit,
            CurrentStaff current,
            Clock clock) {
        this.articles = articles;
        this.dossiers = dossiers;
        this.packer = packer;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** Whoever asks for it sends it on and closes it. */
    public DossierFile make(ArticleId id, DossierFormat format, Set<FilePart> parts) {
        ArticleDraft article = articles.open(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Locale locale = language();
        String by = current.name();
        Dossier dossier = dossiers.of(article, parts, by, now, locale);
        String with = parts.stream().sorted().map(FilePart::name).collect(Collectors.joining(" "));
        audit.record("dossier.made", id.toString(), (format + " " + with).strip());
        Path path = DossierFile.fresh(format.extension());
        DossierFile file = new DossierFile(name(article) + format.extension(), format.mediaType(), path);
        try {
            write(new DossierPacker.Order(article, dossier, parts, by, now, locale), format, path);
            return file;
        } catch (IOException | RuntimeException failed) {
            discard(file);
            throw failed instanceof RuntimeException known ? known : new UncheckedIOException((IOException) failed);
        }
    }

    private void write(DossierPacker.Order order, DossierFormat format, Path to) throws IOException {
        switch (format) {
            case PDF -> packer.pdf(order, to);
            case ZIP -> packer.zip(order, to);
        }
    }

    private static void discard(DossierFile file) {
        try {
            file.close();
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private static String name(ArticleDraft article) {
        String slug = article.publicSlug().isEmpty() ? Slug.of(article.title()) : article.publicSlug();
        return slug.isEmpty() ? "dossier" : "dossier-" + slug;
    }

    private static Locale language() {
        boolean english = Locale.ENGLISH
                .getLanguage()
                .equals(LocaleContextHolder.getLocale().getLanguage());
        return english ? Locale.ENGLISH : Locale.FRENCH;
    }
}
