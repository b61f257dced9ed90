package press.verbatim.site.view;

/**
 * A moment as pages show it.
 *
 * @param iso for machines
 * @param text in the words of the public language, in the newsroom's time zone
 */
public record Stamp(String iso, String text) {}
