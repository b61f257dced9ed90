package press.verbatim.site.theme;

/** The one colour of the pages beside paper and ink, as a hexadecimal code for each mode. */
public record Accents(String light, String dark) {
    static final Accents ORIGINAL =
            new Accents(PaperMode.LIGHT.accent().hex(), PaperMode.DARK.accent().hex());

    public String in(PaperMode mode) {
        return mode == PaperMode.LIGHT ? light : dark;
    }
}
