package press.verbatim.transcript;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A place in a transcript: from a character of one turn to a character of the same or a later one.
 * The reader makes it from a selection; quotations, annotations and excerpts keep it.
 *
 * @param from offset in code points
 * @param to offset in code points, exclusive
 */
public record Passage(TranscriptId transcript, TextSide side, TurnId fromTurn, int from, TurnId toTurn, int to) {

    /** The place that the reader in a browser says is selected; what is no place, as only a tampered page sends it, is none. */
    public static Optional<Passage> selected(JsonNode sent) {
        try {
            return Optional.of(new Passage(
                    new TranscriptId(id(sent, "transcript")),
                    TextSide.valueOf(sent.path("side").asString("")),
                    new TurnId(id(sent, "fromTurn")),
                    sent.path("from").asInt(),
                    new TurnId(id(sent, "toTurn")),
                    sent.path("to").asInt()));
        } catch (IllegalArgumentException noPlace) {
            return Optional.empty();
        }
    }

    private static UUID id(JsonNode sent, String field) {
        return UUID.fromString(sent.path(field).asString(""));
    }
}
