package press.verbatim.site.theme;

/**
 * The light and the dark page, with the colours of the stylesheet's tokens that an accent stands on: the paper, and the tint behind
 * boxes, which takes a little of the accent.
 */
public enum PaperMode {
    LIGHT("#faf8f3", "#1c4168", "#ebeff2", -1),
    DARK("#131519", "#9ec3ea", "#1c2630", 1);

    private static final double SHARE = 0.08;

    private final Colour paper;
    private final Colour accent;
    private final Colour tint;
    private final int awayFromPaper;

    PaperMode(String paper, String accent, String tint, int awayFromPaper) {
        this.paper = Colour.read(paper).orElseThrow();
        this.accent = Colour.read(accent).orElseThrow();
        this.tint = Colour.read(tint).orElseThrow();
        this.awayFromPaper = awayFromPaper;
    }

    public Colour paper() {
        return paper;
    }

    /** The accent before anybody chose one. */
    public Colour accent() {
        return accent;
    }

    /** What stands behind boxes under an accent. */
    public Colour tint(Colour chosen) {
        return chosen.equals(accent) ? tint : paper.with(chosen, SHARE);
    }

    /** Which way lightness goes to be easier to read: darker on light paper, lighter on dark paper. */
    int awayFromPaper() {
        return awayFromPaper;
    }
}
