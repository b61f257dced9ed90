package press.verbatim.transcript;

/** A transcript with a sign that changes whenever its words do; proofing keeps indexes by it. */
public record SourceStamp(TranscriptId transcript, int version) {}
