package press.verbatim.transcript.exports;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import press.verbatim.transcript.imports.ReadAbout;
import press.verbatim.transcript.imports.ReadTurn;

/**
 * Writes SubRip. Carried: start, end, text in one paragraph, and the speaker before a colon where the name looks like one. Not carried:
 * which times were made up, paragraphs, signs that SubRip takes for its tags, the other language.
 */
final class SrtWriter implements TranscriptWriter {
    @Override
    public void write(ReadAbout about, List<ReadTurn> turns, Writer out) throws IOException {
        List<CueTimes> times = CueTimes.of(turns);
        for (int at = 0; at < turns.size(); at++) {
            CueTimes cue = times.get(at);
            ReadTurn turn = turns.get(at);
            String name = turn.speaker().equals(ReadTurn.NOBODY) ? "" : turn.speaker() + ": ";
            out.write((at + 1) + "\n");
            out.write(CueTimes.clock(cue.start(), ',') + " --> " + CueTimes.clock(cue.end(), ',') + "\n");
            out.write(name + turn.text().replaceAll("\n+", "\n") + "\n\n");
        }
    }
}
