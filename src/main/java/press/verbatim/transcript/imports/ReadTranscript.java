package press.verbatim.transcript.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file holds: its turns in order, and the lines not understood. The transcript module previews or stores it.
 *
 * @param encodings the encodings a person may choose among where the bytes leave a doubt, else empty
 * @param remarks lines that were kept although something about them is odd
 */
public record ReadTranscript(
        Format format,
        String encoding,
        List<String> encodings,
        ReadAbout about,
        List<ReadTurn> turns,
        List<UnreadLine> unread,
        List<UnreadLine> remarks) {

    /** Whether the encoding was concluded from the bytes. */
    public boolean encodingGuessed() {
        return !encodings.isEmpty();
    }

    /** The speakers in the order in which they first speak, with the number of their turns. */
    public Map<String, Integer> speakers() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        turns.forEach(turn -> counts.merge(turn.speaker(), 1, Integer::sum));
        return counts;
    }
}
