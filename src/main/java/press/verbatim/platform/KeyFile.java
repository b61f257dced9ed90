package press.verbatim.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of this installation in a file outside the database: made at the first start, readable by its owner only, and part of the backup.
 * {@link InstallationKey} reads it.
 */
final class KeyFile {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private final SecretKeySpec key;

    private KeyFile(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    static KeyFile load(Path file) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(Files.readString(file).strip());
        if (bytes.length != BYTES) {
            throw new IOException("Not a key of " + BYTES + " bytes: " + file);
        }
        return new KeyFile(bytes);
    }

    static KeyFile create(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, ownerOnly());
        Files.writeString(file, HexFormat.of().formatHex(bytes) + "\n", StandardOpenOption.TRUNCATE_EXISTING);
        return new KeyFile(bytes);
    }

    /** What the database may know of the key: enough to refuse another one. */
    String fingerprint() {
        return of("verbatim").substring(0, 16);
    }

    /** HMAC-SHA-256 of a text, in hexadecimal digits. */
    String of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
