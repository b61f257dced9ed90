package press.verbatim.sourcing;

/** What a dossier leaves out unless it is asked for, and then holds only as far as whoever asks may read it. */
public enum FilePart {
    /** Notes and steps at the desk. */
    NOTES,
    /** Passages of transcripts that are restricted or withdrawn. */
    RESTRICTED,
    /** Origins the article does not name. */
    SOURCES;

    /** Where its name stands in the message bundle. */
    public String messageKey() {
        return "sourcing.file." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
