package press.verbatim.transcript.exports;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.imports.ReadAbout;
import press.verbatim.transcript.imports.ReadTurn;

/**
 * Writes speaker text, {@code [start --> end] Name : words}. Carried: speaker, both times, text with its paragraphs. Not carried: a name
 * with a colon in it, a paragraph that itself looks like the beginning of a turn, the other language.
 */
final class TextWriter implements TranscriptWriter {
    @Override
    public void write(ReadAbout about, List<ReadTurn> turns, Writer out) throws IOException {
        for (ReadTurn turn : turns) {
            out.write(times(turn.startMillis(), turn.endMillis()));
            out.write(turn.speaker() + " : " + turn.text().replaceAll("\n+", "\n\n") + "\n");
        }
    }

    /** A turn without a time says so, for only then is every name known as one. */
    private static String times(@Nullable Long start, @Nullable Long end) {
        String from = start == null ? "--:--:--" : clock(start);
        return "[" + from + (start == null || end == null ? "" : " --> " + clock(end)) + "] ";
    }

    private static String clock(long millis) {
        String full = CueTimes.clock(millis, '.');
        return millis % 1000 == 0 ? full.substring(0, full.length() - 4) : full;
    }
}
