package press.verbatim.transcript.imports;

import java.util.List;
import java.util.regex.Pattern;
import press.verbatim.transcript.imports.Blocks.Block;

/** Reads SubRip: a number, a line of times, words; a speaker's name stands before a colon. */
final class Srt {
    private static final Pattern TIMES = Pattern.compile("\\s*\\d{1,4}:\\d{2}:\\d{2}[,.]\\d{1,3}\\s*-->.*");
    private static final Pattern TAG =
            Pattern.compile("</?(?:i|b|u|s|font)(?:\\s[^>]*)?>|\\{\\\\[^}]*}", Pattern.CASE_INSENSITIVE);

    private final Reading reading = new Reading();

    private Srt() {}

    static boolean looksLike(List<String> lines) {
        return lines.stream().limit(200).anyMatch(line -> TIMES.matcher(line).matches());
    }

    static Reading read(List<String> lines) {
        Srt file = new Srt();
        Blocks.of(lines).forEach(file::cue);
        return file.reading;
    }

    private void cue(Block block) {
        int arrow = block.arrow();
        if (arrow < 0) {
            reading.unread(block.line(), String.join(" ", block.lines()), Reason.NO_TIME);
            return;
        }
        Block cue = block.from(arrow);
        CueTimes.Read times = CueTimes.read(cue.first());
        if (times.problem() != null) {
            reading.unread(cue.line(), String.join(" ", cue.lines()), times.problem());
        } else {
            turn(cue, times, plain(cue.from(1).lines()));
        }
    }

    private void turn(Block cue, CueTimes.Read times, String words) {
        SpeakerPrefix prefix = SpeakerPrefix.bare(words);
        reading.turn(
                cue.line(),
                times.start(),
                times.end(),
                prefix == null ? "" : prefix.name(),
                prefix == null ? words : prefix.words());
    }

    private static String plain(List<String> lines) {
        return TAG.matcher(String.join(" ", lines)).replaceAll("").strip();
    }
}
