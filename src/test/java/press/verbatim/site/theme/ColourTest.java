package press.verbatim.site.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    private static final Path TOKENS = Path.of("src/main/resources/site/style/tokens.css");

    @ParameterizedTest
    @CsvSource({"#1c4168, #1c4168", "' 1C4168 ', #1c4168", "#abc, #aabbcc", "FFF, #ffffff"})
    void readsACodeInEveryUsualForm(String typed, String code) {
        assertThat(Colour.read(typed).orElseThrow().hex()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "red",
                "#12",
                "#12345",
                "#1234567",
                "#gggggg",
                "red;}</style><script>alert(1)</script>",
                "#fff;}</style>",
                "#ffffff\n}",
                "url(//elsewhere.test)",
                "var(--ink)",
                "#１２３"
            })
    void readsNothingElse(String typed) {
        assertThat(Colour.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#ffffff, #ffffff, 1.00",
        "#767676, #ffffff, 4.54",
        "#777777, #ffffff, 4.48",
        "#0000ff, #ffffff, 8.59",
        "#ff0000, #000000, 5.25",
        "#1c4168, #faf8f3, 9.87"
    })
    void computesContrastAsTheGuidelinesDo(String one, String other, double contrast) {
        Colour first = Colour.read(one).orElseThrow();
        Colour second = Colour.read(other).orElseThrow();
        assertThat(first.contrast(second)).isEqualTo(second.contrast(first)).isCloseTo(contrast, within(0.01));
    }

    @ParameterizedTest
    @EnumSource(PaperMode.class)
    void lightAndDarkKeepStepWithTheStylesheet(PaperMode mode) throws IOException {
        String tokens = Files.readString(TOKENS);
        String other = mode == PaperMode.LIGHT ? "" : ".*, ";
        String end = mode == PaperMode.LIGHT ? ", .*" : "";
        assertThat(tokens)
                .containsPattern("--paper: light-dark\\(" + other + mode.paper().hex() + end + "\\)")
                .containsPattern(
                        "--accent: light-dark\\(" + other + mode.accent().hex() + end + "\\)")
                .containsPattern("--wash: light-dark\\(" + other
                        + mode.tint(mode.accent()).hex() + end + "\\)");
    }

    @Test
    void theTintTakesALittleOfTheAccent() {
        Colour wine = Colour.read("#7a1f3d").orElseThrow();
        assertThat(PaperMode.LIGHT.tint(wine).hex()).isEqualTo("#f0e7e4");
    }
}
