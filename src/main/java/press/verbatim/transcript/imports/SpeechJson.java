package press.verbatim.transcript.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.verbatim.platform.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the JSON of speech-to-text tools and our own: walks through it once, keeps the objects that hold words under the path of their
 * array, and leaves {@link JsonTurns} to choose the array that is the transcript.
 */
final class SpeechJson {
    static final int DEPTH = 50;

    /** Words of a recording of more than a hundred hours. */
    private static final int PIECE_LIMIT = 1_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build();

    private final JsonParser json;
    private final Map<String, List<JsonPiece>> arrays = new LinkedHashMap<>();
    private final Set<String> rootKeys = new HashSet<>();
    private final Reading reading = new Reading();
    private int pieces;

    private SpeechJson(JsonParser json) {
        this.json = json;
    }

    /** What an array holds: objects, or the first plain values. */
    private record Elements(List<JsonPiece> objects, List<String> values) {}

    static Reading read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            SpeechJson file = new SpeechJson(parser);
            file.document();
            return file.reading;
        } catch (StreamConstraintsException tooDeep) {
            throw new Refusal("source", "transcript.error.file.json-deep", DEPTH);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new Refusal("source", "transcript.error.file.json-broken", line);
        }
    }

    private void document() {
        JsonToken first = json.nextToken();
        if (first == JsonToken.START_OBJECT) {
            object("");
        } else if (first == JsonToken.START_ARRAY) {
            array("");
        }
        if (json.nextToken() != null) {
            throw new Refusal("source", "transcript.error.file.json-broken", line());
        }
        new JsonTurns(arrays, rootKeys, reading).add();
    }

    private JsonPiece object(String path) {
        JsonPiece piece = new JsonPiece(line());
        List<JsonPiece> inside = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = JsonPiece.key(json.currentName());
            JsonToken token = json.nextToken();
            if (path.isEmpty()) {
                rootKeys.add(key);
            }
            if (token == JsonToken.START_OBJECT) {
                piece.nested(key, object(path + "/" + key), key.equals("offsets"));
            } else if (token == JsonToken.START_ARRAY) {
                inside.addAll(elements(piece, key, array(path + "/" + key)));
            } else if (token != JsonToken.VALUE_NULL) {
                piece.take(key, json.getString(), token.isNumeric());
                about(path, key, json.getString());
            }
        }
        piece.settle(inside);
        return piece;
    }

    private static List<JsonPiece> elements(JsonPiece piece, String key, Elements elements) {
        if (key.equals("timestamp")) {
            piece.span(elements.values);
        } else if (key.equals("words")) {
            piece.words = elements.objects;
        } else if (key.equals("alternatives") && !elements.objects.isEmpty()) {
            piece.nested(key, elements.objects.getFirst(), false);
        }
        return elements.objects;
    }

    private Elements array(String path) {
        Elements elements = new Elements(new ArrayList<>(), new ArrayList<>());
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                keep(object(path), elements);
            } else if (token == JsonToken.START_ARRAY) {
                elements.objects.addAll(array(path + "/").objects);
            } else if (elements.values.size() < 2) {
                elements.values.add(json.getString());
            }
        }
        arrays.computeIfAbsent(path, any -> new ArrayList<>()).addAll(elements.objects);
        return elements;
    }

    private void keep(JsonPiece piece, Elements into) {
        if (piece.text != null || piece.speaker != null) {
            into.objects.add(piece);
            if (++pieces > PIECE_LIMIT) {
                throw new Refusal("source", "transcript.error.too-many-turns", Reading.TURN_LIMIT);
            }
        }
    }

    private void about(String path, String key, String value) {
        ReadAbout about = reading.about();
        if (key.equals("languagecode") || path.isEmpty() && key.equals("language")) {
            reading.about(about.withLanguage(value));
        } else if (path.isEmpty() && key.equals("title")) {
            reading.about(about.withTitle(value));
        } else if (path.isEmpty() && key.equals("outlet")) {
            reading.about(about.withOutlet(value));
        } else if (path.isEmpty() && key.equals("recordedon")) {
            reading.about(about.withDate(value));
        } else if (path.isEmpty() && key.equals("translationlanguage")) {
            reading.about(about.withTranslation(value));
        }
    }

    private int line() {
        return json.currentTokenLocation().getLineNr();
    }
}
