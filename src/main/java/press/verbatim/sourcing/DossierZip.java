package press.verbatim.sourcing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a dossier entry by entry, always in the same order and with one time for all, noting the checksum of each. */
final class DossierZip implements AutoCloseable {
    /** An entry as the list of checksums tells it. */
    record Packed(String name, long bytes, String sha256) {}

    /** Writes the bytes of an entry. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;
    private final Instant made;
    private final List<Packed> packed = new ArrayList<>();

    DossierZip(OutputStream out, Instant made) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.made = made;
    }

    void add(String name, Path file) throws IOException {
        add(name, out -> Files.copy(file, out));
    }

    void add(String name, String text) throws IOException {
        add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What was packed so far, in order. */
    List<Packed> packed() {
        return List.copyOf(packed);
    }

    private void add(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(made.atZone(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
        MessageDigest digest = sha256();
        DigestOutputStream through = new DigestOutputStream(zip, digest);
        content.writeTo(through);
        through.flush();
        zip.closeEntry();
        packed.add(new Packed(name, entry.getSize(), HexFormat.of().formatHex(digest.digest())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
