package press.verbatim.transcript;

import org.jspecify.annotations.Nullable;

/**
 * Where words were found.
 *
 * @param kind what holds them: the last part of a key of the desk’s sentences
 * @param places how many rows or texts
 * @param by what of ours it is, where it can be opened
 * @param live whether readers see them there now
 */
public record Held(Kind kind, int places, @Nullable Quoter by, boolean live) {
    /** The kinds of holder. */
    public enum Kind {
        TURNS,
        REVISIONS,
        NOTES,
        ORIGINAL,
        RECORDING,
        ARTICLE,
        JOURNAL,
        PAGE,
        REPLY,
        EDITION,
        MAIL,
        OTHER
    }

    /** Found at no place that can be opened. */
    public static Held of(Kind kind, int places) {
        return new Held(kind, places, null, false);
    }
}
