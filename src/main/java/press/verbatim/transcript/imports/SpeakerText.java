package press.verbatim.transcript.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text in turns: {@code [hh:mm:ss] Name : words}, with the time in brackets, bare or absent, or both times in brackets.
 * A line without a time and a name goes on with the turn before it; after an empty line it is a new paragraph of it.
 */
final class SpeakerText {
    private static final String SPACES = "[\\s\\p{Z}]*";
    private static final String RANGE =
            "(" + Clocks.PATTERN + ")(?:" + SPACES + "(?:-->|[-–—→])" + SPACES + "(" + Clocks.PATTERN + "))?";
    private static final Pattern TIMED = Pattern.compile("\\s*(?:\\[" + RANGE + "]|\\(" + RANGE + "\\)|("
            + Clocks.PATTERN + ")(?=[\\s\\p{Z}])|\\[--:--:--])" + SPACES + "[-–—]?" + SPACES + "(.*)");

    private static final Pattern BROKEN_TIME = Pattern.compile("\\s*[\\[(][\\d:.,\\s]*\\d[\\d:.,\\s]*[])].*");

    private final Reading reading = new Reading();
    private final Set<String> names = new HashSet<>();
    private final boolean timed;
    private @Nullable Turn open;
    private boolean paragraph;

    private SpeakerText(List<String> lines) {
        timed = lines.stream().anyMatch(line -> TIMED.matcher(line).matches());
    }

    static Reading read(List<String> lines) {
        SpeakerText text = new SpeakerText(lines);
        for (int at = 0; at < lines.size(); at++) {
            text.line(at + 1, lines.get(at));
        }
        text.close();
        return text.reading;
    }

    /** Paragraphs of a document: each may begin a turn, and is a paragraph of the turn before it where it does not. */
    static Reading readParagraphs(List<String> paragraphs) {
        SpeakerText text = new SpeakerText(paragraphs);
        for (int at = 0; at < paragraphs.size(); at++) {
            text.paragraph = true;
            for (String line : paragraphs.get(at).split("\n")) {
                text.line(at + 1, line);
            }
        }
        text.close();
        return text.reading;
    }

    private void line(int number, String line) {
        Matcher time = TIMED.matcher(line);
        if (line.isBlank()) {
            paragraph = true;
        } else if (time.matches()) {
            timedLine(number, line, time);
        } else if (timed && BROKEN_TIME.matcher(line).matches()) {
            close();
            reading.unread(number, line, Reason.BAD_TIME);
        } else {
            untimedLine(number, line);
        }
    }

    private void timedLine(int number, String line, Matcher parts) {
        close();
        String time = first(parts, 1, 3, 5);
        Long start = time == null ? null : Clocks.millis(time);
        String until = first(parts, 2, 4);
        Long end = until == null ? null : Clocks.millis(until);
        SpeakerPrefix prefix = SpeakerPrefix.afterTime(parts.group(6));
        if (time != null && start == null || until != null && end == null) {
            reading.unread(number, line, Reason.BAD_TIME);
        } else if (prefix == null) {
            reading.unread(number, line, Reason.NO_SPEAKER);
        } else {
            open(number, start, end, prefix);
        }
    }

    private void untimedLine(int number, String line) {
        SpeakerPrefix prefix = SpeakerPrefix.bare(line);
        if (prefix != null && (!timed || names.contains(prefix.name()))) {
            close();
            open(number, null, null, prefix);
        } else if (open == null) {
            reading.unread(number, line, reading.turns().isEmpty() ? Reason.BEFORE_FIRST_TURN : Reason.NO_SPEAKER);
        } else {
            open.goOn(line.strip(), paragraph);
            paragraph = false;
        }
    }

    private void open(int number, @Nullable Long start, @Nullable Long end, SpeakerPrefix prefix) {
        names.add(prefix.name());
        open = new Turn(number, start, end, prefix.name(), new StringBuilder(prefix.words()));
        paragraph = false;
    }

    private void close() {
        if (open != null) {
            reading.turn(open.line, open.start, open.end, open.name, open.words.toString());
            open = null;
        }
    }

    private static @Nullable String first(Matcher parts, int... groups) {
        for (int group : groups) {
            if (parts.group(group) != null) {
                return parts.group(group);
            }
        }
        return null;
    }

    private record Turn(
            int line, @Nullable Long start, @Nullable Long end, String name, StringBuilder words) {
        void goOn(String more, boolean newParagraph) {
            if (!words.isEmpty()) {
                words.append(newParagraph ? '\n' : ' ');
            }
            words.append(more);
        }
    }
}
