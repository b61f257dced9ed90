package press.verbatim.shell.demo;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.text.CodePoints;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TurnView;

/** Finds the words that the demonstration's files name by time. */
@Component
class DemoPassages {
    private static final int ALL = 100;

    private final TranscriptService transcripts;

    DemoPassages(TranscriptService transcripts) {
        this.transcripts = transcripts;
    }

    /** The whole turn that begins at a time. */
    Passage turn(TranscriptId id, String time, TextSide side) {
        TurnView turn = at(id, time);
        return new Passage(id, side, turn.id(), 0, turn.id(), CodePoints.length(text(turn, side)));
    }

    /** The words within the turn that begins at a time, whatever their first letter's case; the whole turn where they do not stand in it. */
    Passage words(TranscriptId id, String time, TextSide side, String words) {
        TurnView turn = at(id, time);
        String text = text(turn, side);
        int from = text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        if (from < 0) {
            return turn(id, time, side);
        }
        int start = CodePoints.toCodePoints(text, from);
        return new Passage(id, side, turn.id(), start, turn.id(), start + CodePoints.length(words));
    }

    /** The words where they first stand in the original text, for documents without times. */
    Passage written(TranscriptId id, String words) {
        return all(id).stream()
                .filter(turn -> turn.text().contains(words))
                .findFirst()
                .map(turn -> passage(id, turn, words))
                .orElseThrow(() -> new IllegalStateException("not written: " + words));
    }

    List<TurnView> all(TranscriptId id) {
        return transcripts.turns(id, 0, ALL).turns();
    }

    private static Passage passage(TranscriptId id, TurnView turn, String words) {
        int start = CodePoints.toCodePoints(turn.text(), turn.text().indexOf(words));
        return new Passage(id, TextSide.ORIGINAL, turn.id(), start, turn.id(), start + CodePoints.length(words));
    }

    private TurnView at(TranscriptId id, String time) {
        String[] parts = time.split(":", -1);
        long millis = Duration.ofHours(Long.parseLong(parts[0]))
                .plusMinutes(Long.parseLong(parts[1]))
                .plusSeconds(Long.parseLong(parts[2]))
                .toMillis();
        return all(id).stream()
                .filter(turn -> begins(turn, millis))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no turn at " + time));
    }

    private static boolean begins(TurnView turn, long millis) {
        Long start = turn.startMillis();
        return start != null && start == millis;
    }

    private static String text(TurnView turn, TextSide side) {
        @Nullable String translation = turn.translation();
        return side == TextSide.ORIGINAL || translation == null ? turn.text() : translation;
    }
}
