package press.verbatim.sourcing;

/** Where a reply stands. */
public enum ReplyState {
    /** It came, and an editor has not decided yet. */
    RECEIVED,
    /** Readers see it beneath the article for as long as they see the article. */
    PUBLISHED,
    REFUSED,
    /** Taken back by who sent it. */
    WITHDRAWN;

    /** Where its name stands in the message bundle. */
    public String messageKey() {
        return "sourcing.reply.state." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
