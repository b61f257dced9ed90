package press.verbatim.transcript.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.verbatim.transcript.LoggedTurn;

class TurnPairTest {
    private static final List<LoggedTurn> TEXT = turns("un", "deux", "trois", "quatre", "cinq");

    @Test
    void aTurnThatWentLeavesThoseAfterItInStep() {
        assertThat(TurnPair.of(TEXT, turns("un", "trois", "quatre", "cinq")))
                .containsExactly(new TurnPair(1, turn("deux"), null));
    }

    @Test
    void aTurnThatCameHasItsNumberInTheNewText() {
        assertThat(TurnPair.of(TEXT, turns("un", "deux", "trois", "neuf", "quatre", "dix", "cinq")))
                .containsExactly(new TurnPair(3, null, turn("neuf")), new TurnPair(5, null, turn("dix")));
    }

    @Test
    void reworkedTurnsStandAgainstEachOther() {
        assertThat(TurnPair.of(TEXT, turns("un", "deux !", "trois", "quatre", "cinq")))
                .containsExactly(new TurnPair(1, turn("deux"), turn("deux !")));
    }

    @Test
    void theSameWordsOfAnotherSpeakerDiffer() {
        LoggedTurn said = new LoggedTurn("Ioulian Ouvarov", null, null, "un", null);
        assertThat(TurnPair.of(turns("un"), List.of(said))).containsExactly(new TurnPair(0, turn("un"), said));
        assertThat(TurnPair.of(TEXT, TEXT)).isEmpty();
    }

    private static List<LoggedTurn> turns(String... words) {
        return Stream.of(words).map(TurnPairTest::turn).toList();
    }

    private static LoggedTurn turn(String words) {
        return new LoggedTurn("Anton Lisker", null, null, words, null);
    }
}
