package press.verbatim.article;

/** The text of an article as it is being written: surtitre, titre, chapô in plain text, the body as vocabulary HTML. */
public record WorkingCopy(String kicker, String headline, String lead, String body) {
    public static final int KICKER_MAX = 120;
    public static final int HEADLINE_MAX = 220;
    public static final int LEAD_MAX = 1200;
    /** Characters of HTML. */
    public static final int BODY_MAX = 2_000_000;

    public static final WorkingCopy EMPTY = new WorkingCopy("", "", "", "");
}
