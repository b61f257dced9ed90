package press.verbatim.newsletter;

/**
 * A page of the newsletter before it is put into the theme.
 *
 * @param title plain text
 * @param html safe HTML of the main part, its heading included
 */
public record FramedPage(String title, String html) {}
