package press.verbatim.transcript.imports;

/** The formats of transcripts we read. */
public enum Format {
    SPEAKERS,
    WEBVTT,
    SRT,
    JSON,
    TEI,
    DOCX
}
