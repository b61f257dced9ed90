package press.verbatim.transcript;

import java.util.UUID;

/** A transcript's state as the query of all that may be seen reads it, without loading the transcripts. */
record StampRow(UUID id, int version) {
    SourceStamp stamp() {
        return new SourceStamp(new TranscriptId(id), version);
    }
}
