package press.verbatim.proofing;

import org.jspecify.annotations.Nullable;
import press.verbatim.people.PersonId;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TurnId;

/**
 * The place in a transcript a quotation was compared with.
 *
 * @param index number of the first turn
 * @param passage the very words, ready to bind the quotation to
 * @param words the words compared with, as the transcript has them
 */
public record SourceLine(
        TranscriptId transcript,
        String title,
        TurnId turn,
        int index,
        String speaker,
        @Nullable PersonId person,
        @Nullable Long startMillis,
        TextSide side,
        Passage passage,
        String words) {}
