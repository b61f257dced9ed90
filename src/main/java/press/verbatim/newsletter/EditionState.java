package press.verbatim.newsletter;

/** Where an edition stands; one that is stopped can go on. */
public enum EditionState {
    DRAFT,
    SENDING,
    STOPPED,
    SENT
}
