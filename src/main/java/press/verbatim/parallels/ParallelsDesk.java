package press.verbatim.parallels;

/** Desk addresses of this module; other views navigate by them. */
public final class ParallelsDesk {
    public static final String BOARD = "parallels";
    public static final String NEW = "parallels/new";

    private ParallelsDesk() {}
}
