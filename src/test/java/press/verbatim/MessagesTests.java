package press.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import press.verbatim.proofing.QuoteResult;

class MessagesTests {
    private static final Path BUNDLES = Path.of("src/main/resources/messages");

    @Test
    void frenchAndEnglishKeepStep() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(BUNDLES, "*_en.properties")) {
            for (Path english : files) {
                Path french = BUNDLES.resolve(english.getFileName().toString().replace("_en", ""));
                assertThat(keys(english)).as(english.toString()).isEqualTo(keys(french));
            }
        }
    }

    @Test
    void noSentenceUsesAnApostropheThatFormattingWouldEat() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(BUNDLES, "*.properties")) {
            for (Path bundle : files) {
                assertThat(Files.readString(bundle)).as(bundle.toString()).doesNotContain("'");
            }
        }
    }

    @Test
    void noSentenceStandsTwiceUnderOneKey() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(BUNDLES, "*.properties")) {
            for (Path bundle : files) {
                assertThat(Files.readAllLines(bundle).stream()
                                .filter(line -> line.matches("[a-z]\\S*=.*"))
                                .map(line -> line.substring(0, line.indexOf('='))))
                        .as(bundle.toString())
                        .doesNotHaveDuplicates();
            }
        }
    }

    /** The gate puts these keys together; one that is missing would break what an editor sees before publication. */
    @Test
    void everyResultOfACheckHasASentenceOfItsOwnAtTheGate() throws IOException {
        assertThat(keys(BUNDLES.resolve("article.properties")))
                .containsAll(Arrays.stream(QuoteResult.values())
                        .map(result -> "article.gate.quotation." + result.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static TreeSet<String> keys(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
