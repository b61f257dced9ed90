package press.verbatim.transcript.imports;

import org.jspecify.annotations.Nullable;

/**
 * One turn as a file gives it.
 *
 * @param line number of the line it begins on, of the paragraph or of the entry where a file has no lines
 * @param translation the same words in another language, where the file has them beside
 */
public record ReadTurn(
        int line,
        @Nullable Long startMillis,
        @Nullable Long endMillis,
        String speaker,
        String text,
        @Nullable String translation) {
    /** The label of words that the file ascribes to nobody. */
    public static final String NOBODY = "?";

    public static final int NAME_LIMIT = 100;

    public ReadTurn(int line, @Nullable Long startMillis, @Nullable Long endMillis, String speaker, String text) {
        this(line, startMillis, endMillis, speaker, text, null);
    }
}
