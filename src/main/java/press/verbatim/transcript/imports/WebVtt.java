package press.verbatim.transcript.imports;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.imports.VttText.Piece;

/**
 * Reads WebVTT by the W3C's parsing rules: a cue is a turn, or several where it holds several voices. What a player would show is read,
 * what it would skip is skipped, and said where it was meant as words.
 */
public final class WebVtt {
    /** Class of a voice whose cue bears times only because the format asks for them: our own export writes it. */
    public static final String NO_TIME = "verbatim-no-time";

    /** As {@link #NO_TIME}, for the end alone. */
    public static final String NO_END = "verbatim-no-end";

    private static final Pattern HEADER = Pattern.compile("WEBVTT(?:[ \\t].*)?");
    private static final Pattern METADATA = Pattern.compile("(Title|Language)\\s*:\\s*(.+)");

    private final Reading reading = new Reading();

    private WebVtt() {}

    static boolean hasHeader(String text) {
        int end = text.indexOf('\n');
        return HEADER.matcher(end < 0 ? text : text.substring(0, end)).matches();
    }

    static Reading read(String text) {
        if (!hasHeader(text)) {
            throw new Refusal("source", "transcript.error.vtt-header");
        }
        WebVtt file = new WebVtt();
        List<String> lines = List.of(text.split("\n", -1));
        List<String> header = VttBlocks.read(lines, file.reading, file::cue);
        header.forEach(file::metadata);
        return file.reading;
    }

    /** Header lines mean nothing to the W3C; these two are widely written. */
    private void metadata(String line) {
        Matcher known = METADATA.matcher(line);
        if (known.matches()) {
            ReadAbout about = reading.about();
            reading.about(
                    known.group(1).equals("Title")
                            ? about.withTitle(known.group(2))
                            : about.withLanguage(known.group(2)));
        }
    }

    private void cue(VttBlocks.Cue cue) {
        VttText.Parsed parsed = VttText.parse(cue.text());
        if (parsed.unclosed()) {
            reading.remark(cue.line(), cue.text(), Reason.UNCLOSED_TAG);
        }
        List<Piece> spoken = parsed.pieces().stream()
                .filter(piece -> !piece.words().toString().isBlank())
                .toList();
        spoken.forEach(piece -> turn(cue, piece));
        if (spoken.isEmpty()) {
            reading.unread(cue.line(), cue.text(), Reason.NO_WORDS);
        }
    }

    private void turn(VttBlocks.Cue cue, Piece piece) {
        String words = piece.words().toString();
        String name = piece.voice().name();
        SpeakerPrefix prefix = name.isEmpty() ? SpeakerPrefix.bare(words) : null;
        boolean untimed = piece.voice().classes().contains(NO_TIME);
        boolean open = untimed || piece.voice().classes().contains(NO_END);
        reading.turn(
                cue.line(),
                known(cue.times().start(), !untimed),
                known(cue.times().end(), !open),
                prefix == null ? name : prefix.name(),
                prefix == null ? words : prefix.words());
    }

    private static @Nullable Long known(long time, boolean isKnown) {
        return isKnown ? Long.valueOf(time) : null;
    }
}
