package press.verbatim.site.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The typefaces of a card, which come with the application; letters they lack are drawn with what the machine has. */
enum Face {
    SERIF("Serif-Bold", Font.SERIF),
    TEXT("Serif-Regular", Font.SERIF),
    SANS("Sans-Regular", Font.SANS_SERIF),
    LABEL("Sans-Bold", Font.SANS_SERIF);

    private final Font font;
    private final String otherwise;

    Face(String file, String otherwise) {
        this.font = read(file);
        this.otherwise = otherwise;
    }

    Font at(float size, String words) {
        boolean known = font.canDisplayUpTo(words) < 0;
        return known ? font.deriveFont(size) : new Font(otherwise, Font.PLAIN, 1).deriveFont(size);
    }

    private static Font read(String file) {
        try (InputStream bytes =
                Objects.requireNonNull(Face.class.getResourceAsStream("/liberation/Liberation" + file + ".ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
