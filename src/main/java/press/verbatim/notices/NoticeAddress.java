package press.verbatim.notices;

/** Where the desk shows notices; the frame of the desk links to it. */
public final class NoticeAddress {
    public static final String LIST = "notices";

    private NoticeAddress() {}
}
