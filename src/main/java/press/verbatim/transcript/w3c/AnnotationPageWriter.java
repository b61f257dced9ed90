package press.verbatim.transcript.w3c;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes an annotation page of the W3C's model, as plain maps that any JSON writer takes. */
public final class AnnotationPageWriter {
    private AnnotationPageWriter() {}

    /** The address a note on the translation of a text points to. */
    public static String translation(String source) {
        return source + TargetReader.TRANSLATION;
    }

    public static Map<String, Object> page(String address, String label, List<WrittenAnnotation> annotations) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", "http://www.w3.org/ns/anno.jsonld");
        page.put("id", address);
        page.put("type", "AnnotationPage");
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("id", address + "#collection");
        collection.put("type", "AnnotationCollection");
        collection.put("label", label);
        collection.put("total", annotations.size());
        page.put("partOf", collection);
        page.put("startIndex", 0);
        page.put(
                "items",
                annotations.stream().map(AnnotationPageWriter::annotation).toList());
        return page;
    }

    private static Map<String, Object> annotation(WrittenAnnotation one) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", one.id());
        item.put("type", "Annotation");
        if (one.canonical() != null) {
            item.put("canonical", one.canonical());
        }
        item.put("motivation", one.answers() == null ? one.motivation() : "replying");
        item.put("created", time(one.created()));
        item.put("modified", time(one.modified()));
        if (!one.creator().isEmpty()) {
            item.put("creator", Map.of("type", "Person", "name", one.creator()));
        }
        List<Map<String, Object>> bodies = bodies(one);
        if (!bodies.isEmpty()) {
            item.put("body", bodies);
        }
        item.put("target", target(one));
        return item;
    }

    private static List<Map<String, Object>> bodies(WrittenAnnotation one) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        if (!one.note().isEmpty()) {
            bodies.add(textual(one.note(), one.answers() == null ? one.motivation() : "replying"));
        }
        one.tags().forEach(tag -> bodies.add(textual(tag, "tagging")));
        return bodies;
    }

    private static Map<String, Object> textual(String value, String purpose) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "TextualBody");
        body.put("value", value);
        body.put("format", "text/plain");
        body.put("purpose", purpose);
        return body;
    }

    private static Object target(WrittenAnnotation one) {
        WrittenAnnotation.Words words = one.words();
        if (words == null) {
            return java.util.Objects.requireNonNull(one.answers());
        }
        List<Map<String, Object>> selectors = new ArrayList<>();
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", words.exact());
        quote.put("prefix", words.prefix());
        quote.put("suffix", words.suffix());
        selectors.add(quote);
        if (words.start() >= 0) {
            selectors.add(Map.of("type", "TextPositionSelector", "start", words.start(), "end", words.end()));
        }
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("type", "SpecificResource");
        target.put("source", words.source());
        target.put("selector", selectors);
        return target;
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
