package press.verbatim.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The one folder that holds everything this node keeps. Modules ask for their own part of it.
 *
 * @param path absolute path of the folder
 */
public record DataDirectory(Path path) {
    private static final String VARIABLE = "VERBATIM_DATA";
    private static final String SETTING = "verbatim.data";

    /** Makes a relative VERBATIM_DATA absolute, because H2 refuses relative ones. Every main calls it before it reads settings. */
    public static void settle() {
        String given = System.getenv(VARIABLE);
        if (given != null && !given.isBlank()) {
            System.setProperty(
                    SETTING, Path.of(given).toAbsolutePath().normalize().toString());
        }
    }

    /** The part of a module, made where it is missing. */
    public Path part(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
