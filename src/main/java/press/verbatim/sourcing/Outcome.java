package press.verbatim.sourcing;

/** What a reporter notes of a request; that nobody answered in time is told by the clock, never typed. */
public enum Outcome {
    WAITING,
    ANSWERED,
    REFUSED;

    /** Where its name stands in the message bundle. */
    public String messageKey() {
        return "sourcing.outcome." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
