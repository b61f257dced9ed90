package press.verbatim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file holds one key for good. */
class KeyFileTest {
    @TempDir
    Path folder;

    @Test
    void keyFileIsForItsOwnerOnlyAndGivesTheSameKeyAgain() throws IOException {
        Path file = folder.resolve("keys/addresses.key");
        String made = KeyFile.create(file).of("ines@exemple.test");
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(KeyFile.load(file).of("ines@exemple.test")).isEqualTo(made).hasSize(64);
    }

    @Test
    void anotherKeyGivesAnotherHmacAndAnotherFingerprint() throws IOException {
        KeyFile one = KeyFile.create(folder.resolve("one.key"));
        KeyFile two = KeyFile.create(folder.resolve("two.key"));
        assertThat(one.of("ines@exemple.test"))
                .isNotEqualTo(two.of("ines@exemple.test"))
                .hasSize(64);
        assertThat(one.fingerprint()).isNotEqualTo(two.fingerprint());
    }

    @Test
    void neverOverwritesAKey() throws IOException {
        Path file = folder.resolve("one.key");
        KeyFile.create(file);
        assertThatThrownBy(() -> KeyFile.create(file)).isInstanceOf(IOException.class);
    }
}
