package press.verbatim.transcript;

import org.jspecify.annotations.Nullable;
import press.verbatim.people.PersonId;

/** A turn as proofing reads it: whose words they are and both texts, over several transcripts at once. */
public record SourceTurn(
        TranscriptId transcript,
        String transcriptTitle,
        TurnId turn,
        int index,
        String speaker,
        @Nullable PersonId person,
        @Nullable Long startMillis,
        String text,
        @Nullable String translation) {}
