package press.verbatim.newsletter;

/** What a subscriber admin fills in to add or change a newsletter. */
public record NewsletterDraft(
        String name, String description, String language, String senderName, String senderAddress, boolean active) {
    public static final int NAME_LIMIT = 120;
}
