package press.verbatim.transcript.w3c;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.verbatim.text.CodePoints;

/** Reads what an annotation says: text, tags, addresses. Of HTML only the text is taken. */
final class BodyReader {
    private static final int NOTE_LIMIT = 10_000;
    private static final int TAG_LIMIT = 60;
    private static final int TAGS = 20;

    private final List<String> notes = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    private BodyReader() {}

    static BodyReader read(Piece annotation) {
        BodyReader reader = new BodyReader();
        Optional<Piece> value = annotation.get("bodyValue");
        Optional<Piece> body = annotation.get("body");
        if (value.isPresent() && body.isPresent()) {
            throw new UnfitException(value.get().path(), "both");
        }
        value.ifPresent(text -> reader.notes.add(text.text(NOTE_LIMIT)));
        body.ifPresent(bodies -> bodies.each().forEach(reader::body));
        if (CodePoints.length(reader.note()) > NOTE_LIMIT) {
            throw new UnfitException(body.map(Piece::path).orElse("body"), "long", NOTE_LIMIT);
        }
        return reader;
    }

    String note() {
        return String.join("\n\n", notes).strip();
    }

    List<String> tags() {
        return tags.stream().distinct().toList();
    }

    private void body(Piece body) {
        if (body.node().isString()) {
            notes.add(body.iri());
            return;
        }
        Piece object = body.object();
        boolean tagging = purposes(object).stream().anyMatch(purpose -> purpose.endsWith("tagging"));
        if (object.isA("Choice")) {
            body(object.need("items").each().stream()
                    .findFirst()
                    .orElseThrow(() -> new UnfitException(object.path() + ".items", "missing")));
        } else if (object.isA("TextualBody") || object.get("value").isPresent()) {
            text(object, tagging);
        } else {
            Piece source = object.get("source").or(() -> object.get("id")).orElseThrow(() -> unsupported(object));
            add(source, source.node().isObject() ? source.need("id").iri() : source.iri(), tagging);
        }
    }

    private void text(Piece body, boolean tagging) {
        Piece value = body.need("value");
        boolean html = body.get("format").map(Piece::text).orElse("").startsWith("text/html");
        add(value, html ? plain(value.text()) : value.text(), tagging);
    }

    private void add(Piece where, String text, boolean tagging) {
        int limit = tagging ? TAG_LIMIT : NOTE_LIMIT;
        if (CodePoints.length(text) > limit) {
            throw new UnfitException(where.path(), "long", limit);
        }
        if (tagging && tags.size() == TAGS) {
            throw new UnfitException(where.path(), "tags", TAGS);
        }
        if (!text.isBlank()) {
            (tagging ? tags : notes).add(text.strip());
        }
    }

    private static List<String> purposes(Piece body) {
        return body.get("purpose").stream()
                .flatMap(purposes -> purposes.each().stream())
                .map(Piece::text)
                .toList();
    }

    private static UnfitException unsupported(Piece body) {
        return new UnfitException(body.path(), "body");
    }

    /** Paragraphs and line breaks stay; everything else of the markup goes. */
    private static String plain(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("script, style, template").remove();
        document.select("br").forEach(line -> line.replaceWith(new org.jsoup.nodes.TextNode("\n")));
        for (Element block : document.select("p, div, li, blockquote, h1, h2, h3, h4, h5, h6, tr")) {
            block.appendText("\n");
        }
        return document.body().wholeText().replaceAll("\n{3,}", "\n\n").strip();
    }
}
