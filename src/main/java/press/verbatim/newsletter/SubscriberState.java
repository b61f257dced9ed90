package press.verbatim.newsletter;

/** Where a subscriber stands; shown and filtered by the desk, and only the confirmed are written to. */
public enum SubscriberState {
    PENDING,
    CONFIRMED,
    UNSUBSCRIBED,
    SUPPRESSED,
    ERASED
}
