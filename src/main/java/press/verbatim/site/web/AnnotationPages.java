package press.verbatim.site.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.verbatim.platform.VerbatimProperties;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.transcript.PublicAnnotation;
import tools.jackson.databind.json.JsonMapper;

/** Writes the public excerpts of a document as an annotation page of the W3C's model; {@link DocumentController} serves it. */
@Component
class AnnotationPages {
    static final String TYPE = "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private final JsonMapper json;
    private final PublishedSettings settings;
    private final VerbatimProperties properties;

    AnnotationPages(JsonMapper json, PublishedSettings settings, VerbatimProperties properties) {
        this.json = json;
        this.settings = settings;
        this.properties = properties;
    }

    String page(String slug, List<PublicAnnotation> annotations) {
        String address = properties.absolute(Addresses.annotations(slug));
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", "http://www.w3.org/ns/anno.jsonld");
        page.put("id", address);
        page.put("type", "AnnotationPage");
        page.put(
                "partOf",
                Map.of("id", address + "#collection", "type", "AnnotationCollection", "total", annotations.size()));
        page.put("startIndex", 0);
        page.put("items", annotations.stream().map(one -> annotation(slug, one)).toList());
        return json.writeValueAsString(page);
    }

    private Map<String, Object> annotation(String slug, PublicAnnotation one) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", properties.absolute(Addresses.excerpt(slug, one.id().value())));
        item.put("type", "Annotation");
        item.put("motivation", one.comment().isEmpty() ? "highlighting" : "commenting");
        Instant published = one.published();
        if (published != null) {
            item.put(
                    "created",
                    published.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString());
        }
        if (!one.comment().isEmpty()) {
            item.put("body", body(one.comment()));
        }
        item.put(
                "target",
                Map.of(
                        "source",
                        properties.absolute(Addresses.document(slug) + ".txt"),
                        "selector",
                        List.of(quote(one), position(one))));
        return item;
    }

    private Map<String, Object> body(String comment) {
        return Map.of(
                "type",
                "TextualBody",
                "value",
                comment,
                "format",
                "text/plain",
                "language",
                settings.identity().language().toLanguageTag());
    }

    private static Map<String, Object> quote(PublicAnnotation one) {
        return Map.of(
                "type", "TextQuoteSelector", "exact", one.exact(), "prefix", one.prefix(), "suffix", one.suffix());
    }

    private static Map<String, Object> position(PublicAnnotation one) {
        return Map.of("type", "TextPositionSelector", "start", one.start(), "end", one.end());
    }
}
