package press.verbatim.site.theme;

/**
 * Everything a theme decides. The studio changes a draft of it, readers see the version released last. The name of the site and the line
 * under it are no part of it: they belong to the settings.
 */
public record ThemeChoices(
        Accents accents, Typefaces typefaces, HeadlineScale scale, FrontForm front, BoxWords box, Logos logos) {

    /** The look before anybody chose one. */
    public static final ThemeChoices ORIGINAL = new ThemeChoices(
            Accents.ORIGINAL,
            Typefaces.ORIGINAL,
            HeadlineScale.REGULAR,
            FrontForm.ORIGINAL,
            BoxWords.ORIGINAL,
            Logos.NONE);
}
