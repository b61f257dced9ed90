package press.verbatim.site.theme;

/**
 * What is set in which face.
 *
 * @param labels the small words around the articles: sections, dates, buttons
 */
public record Typefaces(Typeface titles, Typeface text, Typeface labels) {
    static final Typefaces ORIGINAL = new Typefaces(Typeface.SPECTRAL, Typeface.SPECTRAL, Typeface.SYSTEM_SANS);
}
