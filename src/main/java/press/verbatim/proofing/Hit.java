package press.verbatim.proofing;

import press.verbatim.text.CodePoints;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.SourceTurn;

/** A run of words of a source, from one token to another, the end exclusive. */
record Hit(SourceIndex index, int from, int to) {
    SourceTurn turn() {
        return index.turn(index.turnOf(from));
    }

    String speaker() {
        return index.speaker(from);
    }

    /** Whether the run leaves the speech it starts in. */
    boolean isOfTwoSpeakers() {
        return to > index.speechEnd(from);
    }

    boolean overlaps(Hit other) {
        return index == other.index && from < other.to && other.from < to;
    }

    /** The words as the transcript has them; turns are joined by line feeds. */
    String words() {
        StringBuilder words = new StringBuilder(index.token(from).raw());
        for (int at = from + 1; at < to; at++) {
            boolean newTurn = index.within(at) == 0;
            words.append(newTurn ? "\n" : index.gapBefore(at))
                    .append(index.token(at).raw());
        }
        return words.toString();
    }

    SourceLine line() {
        SourceTurn first = turn();
        return new SourceLine(
                first.transcript(),
                first.transcriptTitle(),
                first.turn(),
                first.index(),
                first.speaker(),
                first.person(),
                first.startMillis(),
                index.side(),
                passage(),
                words());
    }

    private Passage passage() {
        int last = to - 1;
        SourceTurn lastTurn = index.turn(index.turnOf(last));
        String firstText = index.text(index.turnOf(from)).text();
        String lastText = index.text(index.turnOf(last)).text();
        return new Passage(
                turn().transcript(),
                index.side(),
                turn().turn(),
                CodePoints.toCodePoints(firstText, index.token(from).from()),
                lastTurn.turn(),
                CodePoints.toCodePoints(lastText, index.token(last).to()));
    }
}
