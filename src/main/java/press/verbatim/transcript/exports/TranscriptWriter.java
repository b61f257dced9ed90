package press.verbatim.transcript.exports;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import press.verbatim.transcript.imports.ReadAbout;
import press.verbatim.transcript.imports.ReadTurn;

/** Writes a transcript in one format; {@link ExportFormat} names those there are. */
public interface TranscriptWriter {
    void write(ReadAbout about, List<ReadTurn> turns, Writer out) throws IOException;
}
