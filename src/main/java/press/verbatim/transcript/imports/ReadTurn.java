package press.verbatim.transcript.imports;

import org.jspecify.annotations.Nullable;

/**
 * One turn as a file gives it.
 *
 * @param line number of the line it begins on
 */
public record ReadTurn(
        int line, @Nullable Long startMillis, @Nullable Long endMillis, String speaker, String text) {
    /** The label of words that the file ascribes to nobody. */
    public static final String NOBODY = "?";

    public static final int NAME_LIMIT = 100;
}
