package press.verbatim.transcript.imports;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import press.verbatim.platform.Refusal;
import press.verbatim.text.Normal;
import press.verbatim.transcript.imports.Blocks.Block;

/**
 * Reads WebVTT (W3C): a cue is a turn, or several where it holds several voices.
 * Notes, styles and regions are skipped, all tags but voices dropped, the reading aids of ruby text with them.
 */
final class WebVtt {
    private static final Pattern HEADER = Pattern.compile("WEBVTT(?:[ \\t].*)?");
    private static final Pattern SKIPPED = Pattern.compile("(?:NOTE|STYLE|REGION)(?:[ \\t:].*)?");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?(?:[\\s\\p{Z}]+([^>]*))?>");
    private static final Pattern RUBY_AID = Pattern.compile("<rt[^>]*>.*?(?:</rt>|(?=</ruby>)|$)");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z0-9:.][^>]*>|</?>");

    private final Reading reading = new Reading();

    private WebVtt() {}

    static boolean hasHeader(List<String> lines) {
        return !lines.isEmpty() && HEADER.matcher(lines.getFirst()).matches();
    }

    static Reading read(List<String> lines) {
        if (!hasHeader(lines)) {
            throw new Refusal("source", "transcript.error.vtt-header");
        }
        WebVtt file = new WebVtt();
        List<Block> blocks = Blocks.of(lines);
        blocks.subList(1, blocks.size()).stream()
                .filter(block -> !SKIPPED.matcher(block.first()).matches())
                .forEach(file::cue);
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
            voices(cue, times, String.join(" ", cue.from(1).lines()));
        }
    }

    private void voices(Block cue, CueTimes.Read times, String payload) {
        Matcher voice = VOICE.matcher(payload);
        int from = 0;
        String name = "";
        boolean spoken = false;
        while (voice.find()) {
            spoken |= turn(cue, times, name, payload.substring(from, voice.start()));
            name = voice.group(1) == null ? "" : plain(voice.group(1));
            from = voice.end();
        }
        spoken |= turn(cue, times, name, payload.substring(from));
        if (!spoken) {
            reading.unread(cue.line(), cue.first(), Reason.NO_WORDS);
        }
    }

    private boolean turn(Block cue, CueTimes.Read times, String voice, String marked) {
        String words = plain(marked);
        if (words.isEmpty()) {
            return false;
        }
        SpeakerPrefix prefix = voice.isEmpty() ? SpeakerPrefix.bare(words) : null;
        reading.turn(
                cue.line(),
                times.start(),
                times.end(),
                prefix == null ? voice : prefix.name(),
                prefix == null ? words : prefix.words());
        return true;
    }

    private static String plain(String marked) {
        String untagged = TAG.matcher(RUBY_AID.matcher(marked).replaceAll("")).replaceAll("");
        return Normal.nfc(Parser.unescapeEntities(untagged, false)).strip();
    }
}
