package press.verbatim.transcript;

import java.nio.charset.StandardCharsets;

/** A file or pasted text to import; the import view and the demonstration content make it. */
public record ImportSource(String fileName, byte[] bytes) {
    public static final int SIZE_LIMIT = 10 * 1024 * 1024;

    public static ImportSource pasted(String text) {
        return new ImportSource("", text.getBytes(StandardCharsets.UTF_8));
    }
}
