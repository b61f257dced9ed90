package press.verbatim.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.coobird.thumbnailator.Thumbnails;
import press.verbatim.platform.Refusal;

/**
 * A small picture with its transparency, as a PNG without metadata. Themes take their logo in through it; drawings (SVG) are refused,
 * because they may carry scripts.
 */
public record LogoPicture(byte[] png, int width, int height) {
    private static final int SIDE_MIN = 24;
    private static final int WIDTH_MAX = 900;
    private static final int HEIGHT_MAX = 240;

    /** @throws Refusal on the field {@code file}, with one sentence, for what is no JPEG, PNG or WebP, or too small */
    public static LogoPicture read(InputStream in) {
        BufferedImage picture = PictureReader.clear(Uploads.bytes(in), SIDE_MIN);
        try {
            BufferedImage fitting = fitting(picture);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Thumbnails.of(fitting).scale(1).outputFormat("png").toOutputStream(bytes);
            return new LogoPicture(bytes.toByteArray(), fitting.getWidth(), fitting.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage fitting(BufferedImage picture) throws IOException {
        if (picture.getWidth() <= WIDTH_MAX && picture.getHeight() <= HEIGHT_MAX) {
            return picture;
        }
        return Thumbnails.of(picture).size(WIDTH_MAX, HEIGHT_MAX).asBufferedImage();
    }
}
