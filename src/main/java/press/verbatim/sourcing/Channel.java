package press.verbatim.sourcing;

/** How somebody was asked, or answered. */
public enum Channel {
    PHONE,
    MAIL,
    MESSAGE,
    LETTER,
    REGISTERED,
    IN_PERSON,
    OTHER;

    /** Where its name stands in the message bundle. */
    public String messageKey() {
        return "sourcing.channel." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
