package press.verbatim.transcript.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a file holds: its turns in order, and the lines not understood. The transcript module previews or stores it. */
public record ReadTranscript(
        Format format, String encoding, boolean encodingGuessed, List<ReadTurn> turns, List<UnreadLine> unread) {

    /** The speakers in the order in which they first speak, with the number of their turns. */
    public Map<String, Integer> speakers() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        turns.forEach(turn -> counts.merge(turn.speaker(), 1, Integer::sum));
        return counts;
    }
}
