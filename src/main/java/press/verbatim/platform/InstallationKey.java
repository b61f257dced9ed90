package press.verbatim.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * This node's key for what must be known again without being kept: addresses of subscribers, words that were destroyed. It refuses to start
 * with another key than the one the database was written with, as all that would be lost without a word.
 */
@Component
public class InstallationKey {
    private static final String FILE = "addresses.key";
    private final KeyFile key;

    InstallationKey(DataDirectory data, JdbcTemplate jdbc, Clock clock) {
        Path file = data.part("keys").resolve(FILE);
        List<String> known = jdbc.queryForList("select fingerprint from address_key_check", String.class);
        this.key = open(file, known.isEmpty());
        if (known.isEmpty()) {
            jdbc.update(
                    "insert into address_key_check (fingerprint, created_at) values (?, ?)",
                    key.fingerprint(),
                    Timestamp.from(clock.instant()));
        } else if (!known.contains(key.fingerprint())) {
            throw new IllegalStateException(
                    "The key in " + file
                            + " is not the one this database was written with. Put the file of the same installation or backup there.");
        }
    }

    /** What a text is known by again: HMAC-SHA-256 under the key, in hexadecimal digits. */
    public String of(String text) {
        return key.of(text);
    }

    private static KeyFile open(Path file, boolean first) {
        try {
            if (Files.exists(file)) {
                return KeyFile.load(file);
            }
            if (first) {
                return KeyFile.create(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or write the key file " + file, e);
        }
        throw new IllegalStateException(
                "The key file " + file
                        + " is missing: without it the subscribers’ suppressions and proofs cannot be read. Restore it from the backup.");
    }
}
