package press.verbatim.transcript.imports;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The block loop of the W3C's WebVTT parser, step by step: "collect a WebVTT block" until the end of the file.
 * Lines are those between line feeds, after carriage returns were replaced.
 */
final class VttBlocks {
    /** Blocks that are no cue on purpose, and so need no word of warning. */
    private static final Pattern NO_CUE = Pattern.compile("(?:NOTE|STYLE|REGION)(?:[ \t].*)?");

    private final List<String> lines;
    private final Reading reading;
    private final Consumer<Cue> cues;
    private int at;

    private VttBlocks(List<String> lines, Reading reading, Consumer<Cue> cues) {
        this.lines = lines;
        this.reading = reading;
        this.cues = cues;
    }

    /** A cue: the line of its times, and its text with line feeds as in the file. */
    record Cue(int line, VttTimes times, String text) {}

    /** Gives each cue to the consumer; blocks that were meant as cues and failed are noted in the reading. */
    static List<String> read(List<String> lines, Reading reading, Consumer<Cue> cues) {
        VttBlocks file = new VttBlocks(lines, reading, cues);
        List<String> header = file.header();
        while (file.at < lines.size()) {
            if (lines.get(file.at).isEmpty()) {
                file.at++;
            } else {
                file.block();
            }
        }
        return header;
    }

    /** The lines below the first one up to an empty line or one with an arrow, which begins the first block. */
    private List<String> header() {
        int from = Math.min(1, lines.size());
        at = from;
        while (at < lines.size() && !lines.get(at).isEmpty() && !isArrow(lines.get(at))) {
            at++;
        }
        return lines.subList(from, at);
    }

    private void block() {
        int from = at;
        StringBuilder buffer = new StringBuilder();
        VttTimes times = null;
        int arrow = -1;
        for (int count = 1; at < lines.size(); count++) {
            String line = lines.get(at);
            if (isArrow(line)) {
                if (arrow >= 0 || count > 2) {
                    break;
                }
                arrow = at;
                times = VttTimes.read(line);
                buffer.setLength(times.problem() == null ? 0 : buffer.length());
            } else if (line.isEmpty()) {
                break;
            } else {
                buffer.append(buffer.isEmpty() ? "" : "\n").append(line);
            }
            at++;
        }
        finish(from, arrow, times, buffer.toString());
    }

    private void finish(int from, int arrow, @Nullable VttTimes times, String text) {
        if (times != null && times.problem() == null) {
            cues.accept(new Cue(arrow + 1, times, text));
        } else if (times != null && times.problem() != null) {
            reading.unread(arrow + 1, String.join(" ", lines.subList(arrow, at)), times.problem());
        } else if (!NO_CUE.matcher(lines.get(from)).matches()) {
            reading.unread(from + 1, text, Reason.NO_TIME);
        }
    }

    private static boolean isArrow(String line) {
        return line.contains("-->");
    }
}
