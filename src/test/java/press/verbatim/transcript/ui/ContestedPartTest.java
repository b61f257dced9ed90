package press.verbatim.transcript.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TurnId;

class ContestedPartTest {
    private static final TurnId TURN = new TurnId(new UUID(0, 2));

    @Test
    void proposesWhatIsSelectedBeforeTheWhole() {
        Passage passage = new Passage(new TranscriptId(new UUID(0, 1)), TextSide.ORIGINAL, TURN, 0, TURN, 4);

        List<ContestedPart> parts = ContestedPart.choices(List.of(), new SelectedWords(passage, "Faux"), null);

        assertThat(parts).extracting(ContestedPart::words).containsExactly("Faux", "");
        assertThat(ContestedPart.choices(List.of(), null, null))
                .extracting(ContestedPart::passage)
                .containsOnlyNulls();
    }
}
