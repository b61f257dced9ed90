package press.verbatim.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that a service writes into the audit log has words, and belongs to a family one can filter by. */
class AuditWordsTests {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path WORDS = Path.of("src/main/resources/messages/shell.properties");
    private static final Pattern WRITES =
            Pattern.compile("\\b(?:record|store|told|tell|save)\\(([^;]*?)\\);", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z]+)+)\"");

    @Test
    void everyActHasWords() throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS)) {
            words.load(reader);
        }
        assertThat(codes()).hasSizeGreaterThan(50).allSatisfy(code -> {
            assertThat(words.stringPropertyNames()).contains("shell.audit.act." + code);
            assertThat(AuditWords.FAMILIES).contains(code.substring(0, code.indexOf('.')));
        });
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(AuditWordsTests::read)
                    .forEach(source -> {
                        if (source.contains("AuditLog")) {
                            collect(source, codes);
                        }
                    });
        }
        return codes;
    }

    private static void collect(String source, Set<String> codes) {
        Matcher write = WRITES.matcher(source);
        while (write.find()) {
            Matcher code = CODE.matcher(write.group(1));
            while (code.find()) {
                codes.add(code.group(1));
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
