package press.verbatim.sourcing;

/** What was done with a reply. */
public enum ReplyAct {
    RECORDED,
    PUBLISHED,
    REFUSED,
    /** No longer shown to readers. */
    TAKEN_BACK,
    /** Taken back by who sent it. */
    WITHDRAWN,
    /** To be decided again. */
    REOPENED;

    /** Where its name stands in the message bundle. */
    public String messageKey() {
        return "sourcing.reply.act." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
