package press.verbatim.media;

/**
 * One JPEG of a photo, at one of the widths 480, 720, 960 or 1600 (a smaller original has one, at its own width).
 *
 * @param address the public path, answered once the photo is public
 * @param deskAddress the same file for signed-in staff
 */
public record Rendition(int width, int height, String address, String deskAddress) {}
