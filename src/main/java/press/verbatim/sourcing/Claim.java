package press.verbatim.sourcing;

/**
 * A paragraph that may state something without saying where it comes from: a proposal to look, never a verdict.
 *
 * @param key names it as long as its words stay the same
 * @param words its beginning
 * @param dismissed whether somebody said that it needs no source
 */
public record Claim(String key, Kind kind, String words, Spot spot, boolean dismissed) {
    /** What made it one. */
    public enum Kind {
        FIGURE,
        REPORTED;

        /** Where its sentence stands in the message bundle. */
        public String messageKey() {
            return "sourcing.claim." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
