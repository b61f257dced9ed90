package press.verbatim.site.theme;

/** How large headlines are beside the text. */
public enum HeadlineScale {
    QUIET("0.86"),
    REGULAR("1"),
    LARGE("1.12"),
    GRAND("1.26");

    private final String factor;

    HeadlineScale(String factor) {
        this.factor = factor;
    }

    /** As a stylesheet writes it. */
    public String factor() {
        return factor;
    }
}
