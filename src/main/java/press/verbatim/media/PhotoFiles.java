package press.verbatim.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;
import press.verbatim.platform.DataDirectory;

/** The renditions on disk: one folder a photo, one JPEG a width, each written whole or not at all. */
@Component
class PhotoFiles {
    private static final List<Integer> WIDTHS = List.of(480, 720, 960, 1600);
    private static final double QUALITY = 0.85;

    private final Path folder;

    PhotoFiles(DataDirectory data) {
        this.folder = data.part("media");
    }

    /** Writes the renditions of a picture and returns their widths. */
    List<Integer> write(PhotoId id, BufferedImage picture) {
        List<Integer> widths = widths(picture.getWidth());
        try {
            Files.createDirectories(folder(id));
            for (int width : widths) {
                write(id, picture, width);
            }
            return widths;
        } catch (IOException e) {
            remove(id);
            throw new UncheckedIOException(e);
        }
    }

    PhotoFile file(PhotoId id, int width) {
        return new PhotoFile(folder(id).resolve(width + ".jpg"), "\"" + id + "-" + width + "\"");
    }

    /** Takes away what a failed upload left. */
    void remove(PhotoId id) {
        try {
            for (int width : WIDTHS) {
                Files.deleteIfExists(file(id, width).path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> widths(int available) {
        List<Integer> widths = new ArrayList<>(
                WIDTHS.stream().filter(width -> width <= available).toList());
        if (widths.isEmpty() || available < WIDTHS.getLast() && available > widths.getLast()) {
            widths.add(available);
        }
        return widths;
    }

    private void write(PhotoId id, BufferedImage picture, int width) throws IOException {
        Path target = file(id, width).path();
        Path whole = Files.createTempFile(folder(id), "part", ".tmp");
        try {
            try (var out = Files.newOutputStream(whole)) {
                Thumbnails.of(picture)
                        .width(width)
                        .outputFormat("jpg")
                        .outputQuality(QUALITY)
                        .toOutputStream(out);
            }
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private Path folder(PhotoId id) {
        return folder.resolve(id.toString());
    }
}
