package press.verbatim.site.theme;

/**
 * A logo that was taken in.
 *
 * @param name the fingerprint of its bytes, part of its address
 */
public record Logo(String name, int width, int height) {}
