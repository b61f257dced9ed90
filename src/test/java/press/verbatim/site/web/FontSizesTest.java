package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FontSizesTest {
    private static final Path SHEETS = Path.of("src/main/resources/site/style");
    private static final List<String> OWN_SIZES = List.of("tokens.css", "fonts.css", "print.css");
    private static final Pattern SIZE = Pattern.compile("font(?:-size)?: ([^;]+);");
    private static final Pattern STEP = Pattern.compile("var\\(--(?:tiny|small|second|text|large)\\)");

    @Test
    void everySizeIsAStepOfTheScaleOrGrowsWithTheWindow() throws IOException {
        try (Stream<Path> sheets = Files.walk(SHEETS)) {
            List<String> sizes = sheets.filter(FontSizesTest::isHeldToTheScale)
                    .flatMap(FontSizesTest::sizes)
                    .toList();
            assertThat(sizes).hasSizeGreaterThan(40).allMatch(FontSizesTest::isOfTheScale);
        }
    }

    private static boolean isHeldToTheScale(Path sheet) {
        String name = sheet.getFileName().toString();
        return name.endsWith(".css") && !OWN_SIZES.contains(name);
    }

    private static Stream<String> sizes(Path sheet) {
        try {
            return SIZE.matcher(Files.readString(sheet)).results().map(MatchResult::group);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfTheScale(String size) {
        return size.contains("clamp(")
                || size.contains("inherit")
                || STEP.matcher(size).find();
    }
}
