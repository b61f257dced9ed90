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

    /** As much of a line as tells which one it is. */
    private static final int SHOWN = 300;

    private final List<ReadTurn> turns = new ArrayList<>();
    private final List<UnreadLine> unread = new ArrayList<>();
    private final List<UnreadLine> remarks = new ArrayList<>();
    private ReadAbout about = ReadAbout.NOTHING;
    private long latest;

    void turn(int line, @Nullable Long start, @Nullable Long end, String speaker, String text) {
        turn(new ReadTurn(line, start, end, speaker, text));
    }

    void turn(ReadTurn given) {
        String name = Normal.line(given.speaker());
        String words = Normal.nfc(given.text()).strip();
        if (words.isEmpty()) {
            unread(given.line(), name, Reason.NO_WORDS);
        } else if (CodePoints.length(name) > ReadTurn.NAME_LIMIT) {
            unread(given.line(), name, Reason.NAME_TOO_LONG);
        } else {
            add(new ReadTurn(
                    given.line(),
                    given.startMillis(),
                    given.endMillis(),
                    name.isEmpty() ? ReadTurn.NOBODY : name,
                    words,
                    tidy(given.translation())));
        }
    }

    private void add(ReadTurn turn) {
        turns.add(turn);
        Long start = turn.startMillis();
        Long end = turn.endMillis();
        if (start != null && end != null && end < start) {
            remark(turn.line(), turn.text(), Reason.END_BEFORE_START);
        }
        if (start != null && start < latest) {
            remark(turn.line(), turn.text(), Reason.BACKWARDS);
        }
        latest = start == null ? latest : start;
        if (turns.size() > TURN_LIMIT) {
            throw new Refusal("source", "transcript.error.too-many-turns", TURN_LIMIT);
        }
    }

    private static @Nullable String tidy(@Nullable String translation) {
        String words = translation == null ? "" : Normal.nfc(translation).strip();
        return words.isEmpty() ? null : words;
    }

    void unread(int line, String text, Reason reason) {
        keep(unread, line, text, reason);
    }

    void remark(int line, String text, Reason reason) {
        keep(remarks, line, text, reason);
    }

    private static void keep(List<UnreadLine> lines, int line, String text, Reason reason) {
        if (lines.size() < UNREAD_LIMIT) {
            String shown = Normal.line(text.length() > SHOWN ? text.substring(0, SHOWN) : text);
            lines.add(new UnreadLine(line, text.length() > SHOWN ? shown + " …" : shown, reason));
        }
    }

    void about(ReadAbout found) {
        about = found;
    }

    ReadAbout about() {
        return about;
    }

    List<ReadTurn> turns() {
        return List.copyOf(turns);
    }

    List<UnreadLine> unread() {
        return List.copyOf(unread);
    }

    List<UnreadLine> remarks() {
        return List.copyOf(remarks);
    }
}
