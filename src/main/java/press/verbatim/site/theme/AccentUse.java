package press.verbatim.site.theme;

/** What the pages do with the accent, and the contrast that WCAG 2.2 AA asks for there. */
public enum AccentUse {
    TEXT(4.5),
    BUTTON(4.5),
    TINT(4.5),
    FOCUS(3);

    private final double needed;

    AccentUse(double needed) {
        this.needed = needed;
    }

    public double needed() {
        return needed;
    }

    /** Words and the focus ring on paper, the paper's colour as words on it, words on the tint. */
    double found(Colour accent, PaperMode mode) {
        return switch (this) {
            case TEXT, BUTTON -> accent.contrast(mode.paper());
            case TINT, FOCUS -> accent.contrast(mode.tint(accent));
        };
    }
}
