package press.verbatim.ui;

import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/**
 * Takes a file from a browser up to a limit of bytes. The component's own limit is asked in the browser alone: who writes to its address
 * without one would fill memory or disk. Views with an upload use it.
 */
public final class BoundedUpload {
    private BoundedUpload() {}

    /** @param refused runs in the view where more came than the limit */
    public static UploadHandler inMemory(int limit, BiConsumer<UploadMetadata, byte[]> taken, Command refused) {
        return event -> {
            byte[] bytes;
            try (InputStream in = event.getInputStream()) {
                bytes = in.readNBytes(limit + 1);
            }
            if (bytes.length > limit) {
                refuse(event, refused);
            } else {
                event.getUI().access(() -> taken.accept(metadata(event, bytes.length), bytes));
            }
        };
    }

    /** As {@link #inMemory}, for large ones; whoever takes the file deletes it. */
    public static UploadHandler toFile(long limit, BiConsumer<UploadMetadata, File> taken, Command refused) {
        return event -> {
            Path file = Files.createTempFile("verbatim-upload", ".part");
            long size = limit + 1;
            try (InputStream in = event.getInputStream();
                    OutputStream out = Files.newOutputStream(file)) {
                size = copied(in, out, limit);
            } finally {
                if (size > limit) {
                    Files.deleteIfExists(file);
                }
            }
            if (size > limit) {
                refuse(event, refused);
            } else {
                UploadMetadata metadata = metadata(event, size);
                event.getUI().access(() -> taken.accept(metadata, file.toFile()));
            }
        };
    }

    /** How many bytes there were, or more than the limit: then the rest was not read. */
    private static long copied(InputStream in, OutputStream out, long limit) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= limit; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            size += read;
        }
        return size;
    }

    private static void refuse(UploadEvent event, Command refused) {
        event.reject();
        event.getUI().access(refused);
    }

    private static UploadMetadata metadata(UploadEvent event, long size) {
        return new UploadMetadata(event.getFileName(), event.getContentType(), size);
    }
}
