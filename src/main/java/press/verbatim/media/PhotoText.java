package press.verbatim.media;

/** The words of a photo: all three are required, unless it is decorative and then has no alternative text. */
public record PhotoText(String alt, String caption, String credit, boolean decorative) {
    public static final int ALT_MAX = 500;
    public static final int CAPTION_MAX = 1000;
    public static final int CREDIT_MAX = 200;
}
