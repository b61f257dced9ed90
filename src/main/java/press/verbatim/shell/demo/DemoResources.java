package press.verbatim.shell.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the files of the demonstration from the application itself. */
final class DemoResources {

    private DemoResources() {}

    static byte[] bytes(String path) {
        try (var in = DemoResources.class.getResourceAsStream("/demo/" + path)) {
            if (in == null) {
                throw new IllegalStateException("no demonstration file " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** What a file names; a name that nothing bears is a fault of the demonstration. */
    static <T> T known(Map<String, T> made, String name) {
        T value = made.get(name);
        if (value == null) {
            throw new IllegalStateException("nothing is named " + name);
        }
        return value;
    }

    /** Names of the files of a folder, in order. */
    static List<String> names(String folder) {
        try {
            List<String> names = new ArrayList<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:/demo/" + folder + "/*")) {
                names.add(String.valueOf(file.getFilename()));
            }
            names.sort(Comparator.naturalOrder());
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
