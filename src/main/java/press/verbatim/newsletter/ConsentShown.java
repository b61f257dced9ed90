package press.verbatim.newsletter;

/** The consent text exactly as a visitor reads it now, with the versions of everything it refers to. */
record ConsentShown(String html, String hash, int number, int privacyVersion, int termsVersion) {
    private static final int MARK = 16;

    /** What the form hands back, so that the evidence never holds another text than the one read. */
    String version() {
        return number + "." + privacyVersion + "." + termsVersion + "." + hash.substring(0, MARK);
    }
}
