package press.verbatim.site.theme;

/**
 * The form of la une.
 *
 * @param second how many articles the second rank shows at most; what does not fit goes on top of the wire
 * @param wire whether the wire is shown; without it the second rank is filled up by date
 */
public record FrontForm(FrontOpening opening, int second, boolean wire) {
    public static final int SECOND_MIN = 2;
    public static final int SECOND_MAX = 8;

    static final FrontForm ORIGINAL = new FrontForm(FrontOpening.PHOTO, 4, true);
}
