package press.verbatim.transcript.w3c;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One annotation as a document says it.
 *
 * @param path where it stands in the document
 * @param id what tells it from others wherever it is copied to: its canonical address, or its own
 * @param address its own, which answers name
 * @param motivations terms as written
 * @param creator names as written, null for none
 * @param selectors alternatives that mean the same words; empty for an answer
 * @param translation whether the words are those of the translation
 * @param answers the identifier of what it answers, null for a note on words
 */
public record ReadAnnotation(
        String path,
        String id,
        String address,
        List<String> motivations,
        String note,
        List<String> tags,
        @Nullable String creator,
        @Nullable Instant created,
        @Nullable Instant modified,
        List<ReadSelector> selectors,
        boolean translation,
        @Nullable String answers) {}
