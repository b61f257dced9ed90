package press.verbatim.text;

/**
 * How a country sets its French. Site admins choose one, {@link FrenchTypography} checks by it, the editor sets signs by it while
 * they are typed.
 *
 * <p>France after the Imprimerie nationale, narrow inside guillemets as is usual on screens; Canada after the Office québécois de la
 * langue française: nothing before ; ! ?; Switzerland after the Guide du typographe: narrow everywhere, ‹ › inside « ».
 */
public enum FrenchCountry {
    FRANCE("\u202f", "\u00a0", "\u202f", "\u00a0", "“", "”"),
    CANADA("", "\u00a0", "\u00a0", "\u00a0", "“", "”"),
    SWITZERLAND("\u202f", "\u202f", "\u202f", "\u202f", "‹\u202f", "\u202f›");

    private final String beforeHigh;
    private final String beforeColon;
    private final String insideGuillemets;
    private final String beforeUnit;
    private final String nestedOpen;
    private final String nestedClose;

    FrenchCountry(
            String beforeHigh,
            String beforeColon,
            String insideGuillemets,
            String beforeUnit,
            String nestedOpen,
            String nestedClose) {
        this.beforeHigh = beforeHigh;
        this.beforeColon = beforeColon;
        this.insideGuillemets = insideGuillemets;
        this.beforeUnit = beforeUnit;
        this.nestedOpen = nestedOpen;
        this.nestedClose = nestedClose;
    }

    /** What stands before ; ! and ?. */
    public String beforeHigh() {
        return beforeHigh;
    }

    public String beforeColon() {
        return beforeColon;
    }

    /** What stands after « and before ». */
    public String insideGuillemets() {
        return insideGuillemets;
    }

    /** What stands between a number and %, a currency or a unit. */
    public String beforeUnit() {
        return beforeUnit;
    }

    /** Opens a quotation inside another, with its space. */
    public String nestedOpen() {
        return nestedOpen;
    }

    /** Closes a quotation inside another, with its space. */
    public String nestedClose() {
        return nestedClose;
    }
}
