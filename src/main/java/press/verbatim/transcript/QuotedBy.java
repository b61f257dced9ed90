package press.verbatim.transcript;

import java.util.List;

/** Tells what quotes a transcript. Modules to the right implement it; withdrawal lists what they answer. */
public interface QuotedBy {
    /** Everything that quotes words of the transcript, live or not. */
    List<Quoter> quoting(TranscriptId transcript);
}
