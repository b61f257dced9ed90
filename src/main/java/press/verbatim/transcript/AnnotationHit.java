package press.verbatim.transcript;

/** A note in the list of all transcripts, with the transcript it is in. */
public record AnnotationHit(TranscriptId transcript, String title, AnnotationView annotation) {}
