package press.verbatim.shell.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup opened for reading, after every checksum in it has been found right. */
class BackupFile implements AutoCloseable {
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws BadBackup for anything but a whole backup of a layout we know */
    static BackupFile open(Path path) throws BadBackup {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (IOException e) {
            throw new BadBackup("This file is not a backup of Verbatim, or it is cut short: " + path);
        }
        try {
            BackupFile file = new BackupFile(zip, manifest(zip));
            file.check();
            return file;
        } catch (BadBackup | IOException | JacksonException e) {
            close(zip);
            throw e instanceof BadBackup bad ? bad : new BadBackup("This backup cannot be read: " + path);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Names of the entries under a prefix, without it. */
    List<String> names(String prefix) {
        return manifest.parts().keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .sorted()
                .toList();
    }

    InputStream read(String entry) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            throw new IOException("missing in the backup: " + entry);
        }
        return zip.getInputStream(found);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Manifest manifest(ZipFile zip) throws BadBackup, IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new BadBackup("This file is not a backup of Verbatim: it has no manifest.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Manifest manifest = new JsonMapper().readValue(in, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new BadBackup(
                        "This backup was made by another version: its layout is " + manifest.format() + ".");
            }
            return manifest;
        }
    }

    private void check() throws BadBackup, IOException {
        for (Map.Entry<String, Manifest.Part> part : manifest.parts().entrySet()) {
            if (!sum(part.getKey()).equals(part.getValue().sha256())) {
                throw new BadBackup("This backup is damaged: " + part.getKey() + " is not what was written.");
            }
        }
    }

    private String sum(String entry) throws IOException {
        MessageDigest digest = BackupWriter.sha256();
        try (InputStream in = new DigestInputStream(read(entry), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
