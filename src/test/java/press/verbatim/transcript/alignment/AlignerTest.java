package press.verbatim.transcript.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignerTest {
    @Test
    void laysTurnsOfTheSameClockSideBySide() {
        assertThat(Aligner.align(
                        List.of(said(0, "Кедр", 20), said(0, "Заря", 18), said(0, "Заря", 20), said(0, "Кедр", 17)),
                        List.of(said(0, "Cedar", 18), said(0, "Dawn", 16), said(0, "Dawn", 18), said(0, "Cedar", 16))))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void leavesATurnWithoutTranslationOpen() {
        List<Spoken> turns = new ArrayList<>(dialogue("Кедр", "Заря", 40));
        List<Spoken> lines = new ArrayList<>(dialogue("Cedar", "Dawn", 40));
        lines.remove(17);

        int[] aligned = Aligner.align(turns, lines);

        assertThat(aligned[16]).isEqualTo(16);
        assertThat(aligned[17]).isEqualTo(18);
        assertThat(aligned).doesNotContain(17, Aligner.OPEN);
    }

    @Test
    void leavesALineThatTranslatesNothingOpen() {
        List<Spoken> lines = new ArrayList<>(dialogue("Cedar", "Dawn", 40));
        lines.add(20, said(lines.get(20).startMillis(), "Announcer", 400));

        int[] aligned = Aligner.align(dialogue("Кедр", "Заря", 40), lines);

        assertThat(aligned[20]).isEqualTo(Aligner.OPEN);
        assertThat(aligned[21]).isEqualTo(20);
    }

    @Test
    void learnsWhoSpeaksAmongTurnsOfOneInstant() {
        List<Spoken> turns = new ArrayList<>(dialogue("Кедр", "Заря", 40));
        List<Spoken> lines = new ArrayList<>(dialogue("Cedar", "Dawn", 40));
        turns.add(said(900_000, "Заря", 30));
        turns.add(said(900_000, "Кедр", 30));
        lines.add(said(900_000, "Cedar", 30));

        assertThat(Aligner.align(turns, lines)[40]).isEqualTo(41);
    }

    @Test
    void joinsLinesThatCutOneTurnInPieces() {
        List<Spoken> turns = new ArrayList<>(dialogue("Кедр", "Заря", 40));
        List<Spoken> lines = new ArrayList<>(dialogue("Cedar", "Dawn", 40));
        lines.add(11, said(lines.get(10).startMillis() + 3_000, "Cedar", 10));

        int[] aligned = Aligner.align(turns, lines);

        assertThat(aligned[10]).isEqualTo(10);
        assertThat(aligned[11]).isEqualTo(10);
        assertThat(aligned[12]).isEqualTo(11);
    }

    @Test
    void goesByOrderWhereThereAreNoTimes() {
        assertThat(Aligner.align(
                        List.of(new Spoken(null, "A", 10), new Spoken(null, "B", 80), new Spoken(null, "A", 5)),
                        List.of(new Spoken(null, "a", 11), new Spoken(null, "b", 70), new Spoken(null, "a", 6))))
                .containsExactly(0, 1, 2);
    }

    @Test
    void placesNothingAmongNothing() {
        assertThat(Aligner.align(List.of(), List.of(said(0, "A", 1)))).containsExactly(Aligner.OPEN);
        assertThat(Aligner.align(List.of(said(0, "A", 1)), List.of())).isEmpty();
    }

    private static List<Spoken> dialogue(String one, String other, int turns) {
        List<Spoken> spoken = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            spoken.add(said(turn * 10_000L, turn % 2 == 0 ? one : other, 20 + turn * 7 % 50));
        }
        return spoken;
    }

    private static Spoken said(long start, String speaker, int length) {
        return new Spoken(start, speaker, length);
    }
}
