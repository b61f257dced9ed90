package press.verbatim.transcript.imports;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads SubRip: a number, a line of times, words; a speaker's name stands before a colon. Files in the wild forget empty lines between
 * subtitles, put some inside, leave numbers out or write times with a point: the lines of times alone divide the file.
 */
final class Srt {
    private static final Pattern TIMES = Pattern.compile("\\s*\\d{1,4}:\\d{2}:\\d{2}[,.]\\d{1,3}\\s*-->.*");
    private static final Pattern ARROW = Pattern.compile("\\s*([\\d:.,]*)\\s*-->\\s*([\\d:.,]*)(?:\\s.*)?");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");
    private static final Pattern TAG =
            Pattern.compile("</?(?:i|b|u|s|font)(?:\\s[^>]*)?>|\\{\\\\[^}]*}", Pattern.CASE_INSENSITIVE);

    private final Reading reading = new Reading();
    private final List<String> lines;

    private Srt(List<String> lines) {
        this.lines = lines;
    }

    static boolean looksLike(List<String> lines) {
        return lines.stream().limit(200).anyMatch(line -> TIMES.matcher(line).matches());
    }

    static Reading read(List<String> lines) {
        Srt file = new Srt(lines);
        int times = file.next(0);
        file.before(times);
        while (times < lines.size()) {
            int following = file.next(times + 1);
            file.cue(times, file.end(times, following));
            times = following;
        }
        return file.reading;
    }

    private int next(int from) {
        int at = from;
        while (at < lines.size() && !isTimes(at)) {
            at++;
        }
        return at;
    }

    /** A line of times, or one meant as such because a number stands above it. */
    private boolean isTimes(int at) {
        Matcher arrow = ARROW.matcher(lines.get(at));
        return lines.get(at).contains("-->")
                && (arrow.matches() && !arrow.group(1).isEmpty() || at > 0 && isNumber(at - 1));
    }

    private boolean isNumber(int at) {
        return NUMBER.matcher(lines.get(at)).matches();
    }

    private void before(int times) {
        int end = end(-1, times);
        if (end > 0) {
            reading.unread(1, String.join(" ", lines.subList(0, end)), Reason.NO_TIME);
        }
    }

    /** Where the words end: before the number of the next subtitle and the empty lines above it. */
    private int end(int times, int following) {
        int end = following;
        if (end < lines.size() && end > times + 1 && isNumber(end - 1)) {
            end--;
        }
        while (end > times + 1 && lines.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }

    private void cue(int at, int end) {
        Matcher parts = ARROW.matcher(lines.get(at));
        Long start = parts.matches() ? Clocks.millis(parts.group(1)) : null;
        Long stop = parts.matches() ? Clocks.millis(parts.group(2)) : null;
        if (start == null || stop == null) {
            boolean open = start != null && parts.group(2).isEmpty();
            reading.unread(at + 1, String.join(" ", lines.subList(at, end)), open ? Reason.NO_END : Reason.BAD_TIME);
        } else {
            turn(at + 1, start, stop, words(lines.subList(at + 1, end)));
        }
    }

    private void turn(int line, @Nullable Long start, @Nullable Long end, String words) {
        SpeakerPrefix prefix = SpeakerPrefix.bare(words);
        reading.turn(line, start, end, prefix == null ? "" : prefix.name(), prefix == null ? words : prefix.words());
    }

    /** One line; an empty one among the words begins a new paragraph. */
    private static String words(List<String> lines) {
        StringBuilder words = new StringBuilder();
        boolean paragraph = false;
        for (String line : lines) {
            String plain = TAG.matcher(line).replaceAll("").strip();
            if (!plain.isEmpty()) {
                words.append(words.isEmpty() ? "" : paragraph ? "\n" : " ").append(plain);
            }
            paragraph = line.isBlank();
        }
        return words.toString();
    }
}
