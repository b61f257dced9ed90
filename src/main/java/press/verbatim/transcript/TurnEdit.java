package press.verbatim.transcript;

import org.jspecify.annotations.Nullable;

/** What an editor asks of one turn. {@link RevisionService} first says what it would do to annotations and quotations. */
public sealed interface TurnEdit {
    TranscriptId transcript();

    TurnId turn();

    /** Other words, another speaker, or both. */
    record Reword(
            TranscriptId transcript,
            TurnId turn,
            String speaker,
            String text,
            @Nullable String translation) implements TurnEdit {}

    /**
     * Two turns out of one; the translation stays with the first.
     *
     * @param at where the second begins in the original, in code points
     */
    record Split(TranscriptId transcript, TurnId turn, int at, String speaker) implements TurnEdit {}

    /** One turn out of this and the next, under this one’s speaker. */
    record Merge(TranscriptId transcript, TurnId turn) implements TurnEdit {}
}
