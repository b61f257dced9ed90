package press.verbatim.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import press.verbatim.platform.Refusal;

/** Turns the bytes of an upload into an upright picture without metadata, or refuses them in one sentence. */
final class PictureReader {
    static final int SIDE_MIN = 200;
    static final int SIDE_MAX = 16_000;
    static final long PIXELS_MAX = 80_000_000L;
    private static final int WORK_WIDTH = 3200;

    private PictureReader() {}

    /** On white, as photos are kept. */
    static BufferedImage read(byte[] bytes) {
        return upright(flat(decoded(bytes, SIDE_MIN)), bytes);
    }

    /** With its transparency. */
    static BufferedImage clear(byte[] bytes, int sideMin) {
        return upright(decoded(bytes, sideMin), bytes);
    }

    private static BufferedImage decoded(byte[] bytes, int sideMin) {
        String format = PictureFormat.of(bytes);
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
            if (!readers.hasNext()) {
                throw new Refusal("file", "media.error.format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, false, true);
                return decode(reader, sideMin);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new Refusal("file", "media.error.damaged");
        }
    }

    private static BufferedImage decode(ImageReader reader, int sideMin) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        check(width, height, sideMin);
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width, height) / WORK_WIDTH);
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static void check(int width, int height, int sideMin) {
        if (Math.min(width, height) < sideMin) {
            throw new Refusal("file", "media.error.tooSmall", width, height, sideMin);
        }
        if (Math.max(width, height) > SIDE_MAX || (long) width * height > PIXELS_MAX) {
            throw new Refusal("file", "media.error.tooManyPixels", width, height, PIXELS_MAX / 1_000_000);
        }
    }

    private static BufferedImage flat(BufferedImage picture) {
        BufferedImage page = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return page;
    }

    private static BufferedImage upright(BufferedImage picture, byte[] bytes) {
        int turned = orientation(bytes);
        if (turned < 2 || turned > 8) {
            return picture;
        }
        return ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(turned))
                .apply(picture);
    }

    private static int orientation(byte[] bytes) {
        try {
            var directory = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer turned = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return turned == null ? 1 : turned;
        } catch (ImageProcessingException | IOException unreadable) {
            return 1;
        }
    }
}
