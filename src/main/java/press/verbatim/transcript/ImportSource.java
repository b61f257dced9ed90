package press.verbatim.transcript;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A file or pasted text to import; the import view and the demonstration content make it.
 *
 * @param encoding as a person chose it, null where it is to be recognised
 */
public record ImportSource(
        String fileName, byte[] bytes, @Nullable String encoding) {
    public static final int SIZE_LIMIT = 20 * 1024 * 1024;

    public ImportSource(String fileName, byte[] bytes) {
        this(fileName, bytes, null);
    }

    public static ImportSource pasted(String text) {
        return new ImportSource("", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same bytes, read otherwise. */
    public ImportSource in(String chosen) {
        return new ImportSource(fileName, bytes, chosen);
    }

    /** Whether there is a file behind it, and not only text from the clipboard. */
    boolean isFile() {
        return !fileName.isEmpty();
    }
}
