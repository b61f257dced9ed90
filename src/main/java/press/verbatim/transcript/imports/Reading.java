package press.verbatim.transcript.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Normal;

/** Collects what a parser understands and what it does not, and keeps the limit on turns. */
final class Reading {
    static final int TURN_LIMIT = 200_000;

    /** More lines than a person reads: further ones are not kept. */
    private static final int UNREAD_LIMIT = 10_000;

    private final List<ReadTurn> turns = new ArrayList<>();
    private final List<UnreadLine> unread = new ArrayList<>();

    void turn(int line, @Nullable Long start, @Nullable Long end, String speaker, String text) {
        String name = Normal.line(speaker);
        String words = text.strip();
        if (words.isEmpty()) {
            unread(line, name, Reason.NO_WORDS);
        } else if (CodePoints.length(name) > ReadTurn.NAME_LIMIT) {
            unread(line, name, Reason.NAME_TOO_LONG);
        } else {
            turns.add(new ReadTurn(line, start, end, name.isEmpty() ? ReadTurn.NOBODY : name, words));
        }
        if (turns.size() > TURN_LIMIT) {
            throw new Refusal("source", "transcript.error.too-many-turns", TURN_LIMIT);
        }
    }

    void unread(int line, String text, Reason reason) {
        if (unread.size() < UNREAD_LIMIT) {
            unread.add(new UnreadLine(line, text, reason));
        }
    }

    List<ReadTurn> turns() {
        return List.copyOf(turns);
    }

    List<UnreadLine> unread() {
        return List.copyOf(unread);
    }
}
