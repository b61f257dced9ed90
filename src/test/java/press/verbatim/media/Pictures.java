package press.verbatim.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Pictures drawn for tests. */
public final class Pictures {
    private Pictures() {}

    public static byte[] jpeg(int width, int height) {
        return drawn("jpg", width, height);
    }

    public static byte[] png(int width, int height) {
        return drawn("png", width, height);
    }

    /** A JPEG whose EXIF says it must be turned by a quarter, and where it was taken. */
    public static byte[] turnedJpeg(int width, int height) {
        byte[] plain = jpeg(width, height);
        byte[] exif = Base64.getDecoder().decode("/+EAIkV4aWYAAE1NACoAAAAIAAEBEgADAAAAAQAGAAAAAAAA");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        bytes.write(exif, 0, exif.length);
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    private static byte[] drawn(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0x0b5d4f));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
