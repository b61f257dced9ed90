package press.verbatim.sourcing;

/**
 * Where quotations of an article come from.
 *
 * @param name of the speaker and transcript, or what was declared; empty where nothing was said
 * @param named whether readers find the name in the article itself, or in the transcript linked
 * @param quotations how many
 * @param spot the first of them
 */
public record Origin(Kind kind, String name, boolean named, int quotations, Spot spot) {
    /** A transcript of the house, or what was declared of the quotation. */
    public enum Kind {
        TRANSCRIPT,
        OWN_INTERVIEW,
        TAKEN_FROM;

        /** Where its name stands in the message bundle. */
        public String messageKey() {
            return "sourcing.origin." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
