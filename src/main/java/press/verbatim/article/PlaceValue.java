package press.verbatim.article;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.AnchorState;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TurnId;

@Embeddable
record PlaceValue(
        UUID bindingId,
        UUID transcriptId,
        String side,
        UUID fromTurn,
        int fromOffset,
        UUID toTurn,
        int toOffset,
        @Nullable String waiting) {
    static PlaceValue of(UUID binding, Passage passage, @Nullable AnchorState waiting) {
        return new PlaceValue(
                binding,
                passage.transcript().value(),
                passage.side().name(),
                passage.fromTurn().value(),
                passage.from(),
                passage.toTurn().value(),
                passage.to(),
                waiting == null ? null : waiting.name());
    }

    LiveQuotation quotation() {
        return new LiveQuotation(bindingId, passage());
    }

    Passage passage() {
        return new Passage(
                new TranscriptId(transcriptId),
                TextSide.valueOf(side),
                new TurnId(fromTurn),
                fromOffset,
                new TurnId(toTurn),
                toOffset);
    }
}
