package press.verbatim.transcript.w3c;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import press.verbatim.platform.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens a document of the W3C's model: a page, a collection with its first page, an array, or one annotation. What is wrong with the
 * document as a whole refuses it; what is wrong with one annotation is said beside the others.
 */
public final class AnnotationDocument {
    /** More notes than an import is looked through for by a person. */
    public static final int LIMIT = 5_000;

    static final int DEPTH = 40;

    /** So many values fit in memory whatever they are; a note takes about thirty. */
    private static final int VALUES = 400_000;

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .build())
                    .build())
            .build();

    private final List<ReadAnnotation> annotations = new ArrayList<>();
    private final List<Unfit> refused = new ArrayList<>();

    private AnnotationDocument() {}

    /**
     * @throws Refusal when it is no document of this kind
     */
    public static ReadDocument read(byte[] bytes) {
        AnnotationDocument document = new AnnotationDocument();
        try {
            document.open(new Piece("", tree(bytes)));
        } catch (UnfitException unfit) {
            Unfit why = unfit.unfit();
            throw new Refusal("source", "transcript.w3c.document." + reason(why), why.path());
        }
        return new ReadDocument(List.copyOf(document.annotations), List.copyOf(document.refused));
    }

    private static String reason(Unfit why) {
        return why.path().endsWith("@context") ? "context" : why.path().startsWith("first") ? "first" : "shape";
    }

    private static JsonNode tree(byte[] bytes) {
        String text = decoded(bytes);
        try {
            count(text);
            return JSON.readTree(text);
        } catch (StreamConstraintsException tooDeep) {
            throw new Refusal("source", "transcript.w3c.document.deep", DEPTH);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new Refusal("source", "transcript.error.file.json-broken", Math.max(1, line));
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal("source", "transcript.error.encoding");
        }
    }

    /** Walks through once before anything is built, so that a document of a million notes is refused and not held. */
    private static void count(String text) {
        int values = 0;
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (++values > VALUES) {
                    throw new Refusal("source", "transcript.w3c.document.many", LIMIT);
                }
            }
        }
    }

    private void open(Piece root) {
        if (root.node().isArray()) {
            items(root, false);
        } else if (root.object().isA("AnnotationCollection")) {
            needContext(root);
            Piece first = root.need("first").object();
            items(first.need("items"), true);
            rest(first);
        } else if (root.isA("AnnotationPage")) {
            needContext(root);
            items(root.need("items"), true);
            rest(root);
        } else if (root.isA("Annotation")) {
            needContext(root);
            item(root);
        } else {
            throw new UnfitException("type", "missing");
        }
    }

    private void items(Piece items, boolean inPage) {
        if (!items.node().isArray()) {
            throw new UnfitException(items.path(), "array");
        }
        if (items.node().size() > LIMIT) {
            throw new Refusal("source", "transcript.w3c.document.many", LIMIT);
        }
        for (Piece item : items.each()) {
            if (!inPage && item.get("@context").isPresent() && !hasContext(item)) {
                refused.add(new UnfitException(item.path() + ".@context", "context").unfit());
            } else {
                item(item);
            }
        }
    }

    private void item(Piece item) {
        try {
            annotations.add(AnnotationReader.read(item));
        } catch (UnfitException unfit) {
            refused.add(unfit.unfit());
        }
    }

    /** Pages that follow are elsewhere, and nothing is asked of elsewhere: it is said. */
    private void rest(Piece page) {
        page.get("next").ifPresent(next -> refused.add(new UnfitException(next.path(), "next").unfit()));
    }

    private static void needContext(Piece root) {
        if (!hasContext(root)) {
            throw new UnfitException("@context", "context");
        }
    }

    private static boolean hasContext(Piece of) {
        return of.get("@context").stream()
                .flatMap(contexts -> contexts.each().stream())
                .anyMatch(one ->
                        one.node().isString() && CONTEXT.equals(one.node().stringValue()));
    }
}
