package press.verbatim.transcript.exports;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import press.verbatim.transcript.imports.ReadAbout;
import press.verbatim.transcript.imports.ReadTurn;
import press.verbatim.transcript.imports.WebVtt;

/**
 * Writes WebVTT. Carried: speaker, both times, text with its paragraphs, title and language. Times that were made up for a player bear a
 * class, so that reading the file back forgets them again. Not carried: the other language.
 */
final class VttWriter implements TranscriptWriter {
    @Override
    public void write(ReadAbout about, List<ReadTurn> turns, Writer out) throws IOException {
        out.write("WEBVTT\n");
        header(out, "Title", about.title());
        header(out, "Language", about.language());
        List<CueTimes> times = CueTimes.of(turns);
        for (int at = 0; at < turns.size(); at++) {
            cue(times.get(at), turns.get(at), out);
        }
    }

    private static void header(Writer out, String name, String value) throws IOException {
        if (!value.isEmpty() && !value.contains("-->")) {
            out.write(name + ": " + value + "\n");
        }
    }

    private static void cue(CueTimes times, ReadTurn turn, Writer out) throws IOException {
        String made = !times.known() ? "." + WebVtt.NO_TIME : times.ends() ? "" : "." + WebVtt.NO_END;
        out.write("\n" + CueTimes.clock(times.start(), '.') + " --> " + CueTimes.clock(times.end(), '.') + "\n");
        out.write("<v" + made + " " + escape(turn.speaker()) + ">" + escape(turn.text()) + "</v>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "&#10;");
    }
}
