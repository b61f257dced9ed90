package press.verbatim.transcript.w3c;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Normal;
import tools.jackson.databind.JsonNode;

/** A value of a document together with its path, which every complaint about it names. */
record Piece(String path, JsonNode node) {

    Optional<Piece> get(String name) {
        JsonNode value = node.isObject() ? node.get(name) : null;
        return value == null || value.isNull()
                ? Optional.empty()
                : Optional.of(new Piece(path.isEmpty() ? name : path + "." + name, value));
    }

    Piece need(String name) {
        return get(name).orElseThrow(() -> new UnfitException(path.isEmpty() ? name : path + "." + name, "missing"));
    }

    /** The values of an array, or the one value that stands for an array of one. */
    List<Piece> each() {
        if (!node.isArray()) {
            return List.of(this);
        }
        List<Piece> pieces = new ArrayList<>();
        for (JsonNode one : node) {
            pieces.add(new Piece(path + "[" + pieces.size() + "]", one));
        }
        return pieces;
    }

    String text() {
        if (!node.isString()) {
            throw new UnfitException(path, "text");
        }
        return Normal.nfc(node.stringValue());
    }

    String text(int limit) {
        String text = text();
        if (CodePoints.length(text) > limit) {
            throw new UnfitException(path, "long", limit);
        }
        return text;
    }

    int offset() {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 0) {
            throw new UnfitException(path, "offset");
        }
        return node.intValue();
    }

    /** An address or name that identifies something. */
    String iri() {
        String iri = text().strip();
        if (iri.length() > 1_000 || !iri.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")) {
            throw new UnfitException(path, "iri");
        }
        return iri;
    }

    Piece object() {
        if (!node.isObject()) {
            throw new UnfitException(path, "object");
        }
        return this;
    }

    /** Whether one of its types is of these. */
    boolean isA(Predicate<String> type) {
        return get("type").or(() -> get("@type")).stream()
                .flatMap(types -> types.each().stream())
                .anyMatch(one -> one.node.isString() && type.test(one.node.stringValue()));
    }

    boolean isA(String type) {
        return isA(type::equals);
    }
}
