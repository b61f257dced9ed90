package press.verbatim.transcript.w3c;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One annotation to be written into a document.
 *
 * @param canonical the identifier it came with, null for one made here
 * @param words what it is about; null for an answer
 * @param answers the identifier of what it answers; null for a note on words
 */
public record WrittenAnnotation(
        String id,
        @Nullable String canonical,
        String motivation,
        String note,
        List<String> tags,
        String creator,
        Instant created,
        Instant modified,
        @Nullable Words words,
        @Nullable String answers) {

    /**
     * Words of a text with what stands around them.
     *
     * @param source the text's address
     * @param start in code points of that text, below zero where they are not in it
     */
    public record Words(String source, String exact, String prefix, String suffix, int start, int end) {}
}
