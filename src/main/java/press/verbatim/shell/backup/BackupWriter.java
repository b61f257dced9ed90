package press.verbatim.shell.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the entries of a backup and remembers length and checksum of each for the manifest. */
class BackupWriter implements AutoCloseable {
    private final ZipOutputStream zip;
    private final Map<String, Manifest.Part> parts = new LinkedHashMap<>();

    BackupWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    interface Content {
        void to(OutputStream out) throws Exception;
    }

    void add(String entry, Content content) throws Exception {
        zip.putNextEntry(new ZipEntry(entry));
        Measured measured = new Measured(zip);
        content.to(measured);
        measured.flush();
        zip.closeEntry();
        parts.put(entry, new Manifest.Part(measured.length, HexFormat.of().formatHex(measured.digest.digest())));
    }

    Map<String, Manifest.Part> parts() {
        return new LinkedHashMap<>(parts);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts and digests on the way and leaves the archive open. */
    private static class Measured extends FilterOutputStream {
        private final MessageDigest digest = sha256();
        private long length;

        Measured(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            digest.update((byte) value);
            length++;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            digest.update(bytes, from, count);
            length += count;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
