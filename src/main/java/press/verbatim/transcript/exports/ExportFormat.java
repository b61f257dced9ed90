package press.verbatim.transcript.exports;

/** The formats of transcripts we write; the export service and its endpoint name them. */
public enum ExportFormat {
    WEBVTT("vtt", "text/vtt", new VttWriter()),
    SRT("srt", "application/x-subrip", new SrtWriter()),
    TEXT("txt", "text/plain", new TextWriter()),
    JSON("json", "application/json", new JsonWriter()),
    TEI("tei.xml", "application/tei+xml", new TeiWriter());

    private final String ending;
    private final String mediaType;
    private final TranscriptWriter writer;

    ExportFormat(String ending, String mediaType, TranscriptWriter writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public TranscriptWriter writer() {
        return writer;
    }

    /** Whether every turn needs a time in it. */
    public boolean needsTimes() {
        return this == WEBVTT || this == SRT;
    }

    /** Whether it carries the original and the translation beside each other. */
    public boolean carriesBoth() {
        return this == JSON || this == TEI;
    }
}
