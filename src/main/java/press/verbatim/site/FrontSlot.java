package press.verbatim.site;

/** A place on la une: ouverture, second rang, fil (pinned on top of the articles that follow by date). */
public enum FrontSlot {
    OPENING(1),
    SECOND(4),
    WIRE(6);

    private final int room;

    FrontSlot(int room) {
        this.room = room;
    }

    /** How many articles it takes. */
    public int room() {
        return room;
    }

    /** Where its name stands in the message bundle. */
    public String messageKey() {
        return "site.frontPage.slot." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
