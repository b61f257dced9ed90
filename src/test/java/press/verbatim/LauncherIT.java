package press.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls the launcher as an operator does, with the packed jar that the build has just made. */
class LauncherIT {
    private static final int PATIENCE = 300;

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }

    @Test
    void startsAgainWithARestoredBackupAndEndsWhenAsked() throws Exception {
        Process server = launcher("run");
        String firstDoor = door(server, "");
        Path backup = folder.resolve("whole.zip");

        assertThat(ends(launcher("backup", backup.toString()))).isZero();
        assertThat(backup).exists();
        assertThat(ends(launcher("restore", backup.toString()))).isZero();

        assertThat(door(server, firstDoor)).isNotEqualTo(firstDoor);
        assertThat(data().resolve("restore")).isNotEmptyDirectory();
        assertThat(Path.of("target/unpacked/complete")).exists();
        server.destroy();
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).as("ends when asked").isTrue();
        assertThat(data().resolve("door")).doesNotExist();
    }

    private Process launcher(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "./verbatim"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("VERBATIM_DATA", data().toString(), "VERBATIM_DEMO", "false", "PORT", "0"));
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
        started.add(process);
        return process;
    }

    private int ends(Process process) throws Exception {
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(log()).isZero();
        return process.exitValue();
    }

    /** Waits for a key to the operators' door other than the one known. */
    private String door(Process server, String known) throws Exception {
        Path door = data().resolve("door");
        for (int waited = 0; waited < PATIENCE * 10; waited++) {
            if (Files.exists(door) && !Files.readString(door).isBlank()) {
                String key = Files.readString(door);
                if (!key.equals(known)) {
                    return key;
                }
            }
            assertThat(server.isAlive()).as(log()).isTrue();
            Thread.sleep(100);
        }
        throw new AssertionError("no start: " + log());
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }
}
