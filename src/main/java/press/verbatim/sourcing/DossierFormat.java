package press.verbatim.sourcing;

/** As what a dossier is handed over. */
public enum DossierFormat {
    PDF("application/pdf"),
    /** The PDF with the pages, the passages and a list of checksums. */
    ZIP("application/zip");

    private final String mediaType;

    DossierFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of its file name. */
    public String extension() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
