package press.verbatim.site.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccentCheckTest {

    @ParameterizedTest
    @EnumSource(PaperMode.class)
    void theAccentWeStartWithHolds(PaperMode mode) {
        assertThat(AccentCheck.holds(mode.accent(), mode)).isTrue();
        assertThat(AccentCheck.nearest(mode.accent(), mode)).isEqualTo(mode.accent());
    }

    @Test
    void tellsUseByUseWhatFallsShort() {
        Colour orange = Colour.read("#e07b00").orElseThrow();
        assertThat(AccentCheck.figures(orange, PaperMode.LIGHT))
                .extracting(AccentCheck.Figure::use)
                .containsExactly(AccentUse.values());
        assertThat(AccentCheck.figures(orange, PaperMode.LIGHT))
                .noneMatch(figure -> figure.use() != AccentUse.FOCUS && figure.holds());
        assertThat(AccentCheck.holds(orange, PaperMode.DARK)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, #e07b00",
        "LIGHT, #ffff00",
        "LIGHT, #ffffff",
        "LIGHT, #00ff00",
        "LIGHT, #faf8f3",
        "DARK, #0000ff",
        "DARK, #000000",
        "DARK, #7a1f3d",
        "DARK, #131519"
    })
    void theNearestColourHoldsAndNoNearerOneDoes(PaperMode mode, String code) {
        Colour accent = Colour.read(code).orElseThrow();
        Colour nearest = AccentCheck.nearest(accent, mode);
        assertThat(AccentCheck.holds(accent, mode)).isFalse();
        assertThat(AccentCheck.holds(nearest, mode)).isTrue();
        Tone tone = Tone.of(nearest);
        Colour nearer = tone.lit(tone.lightness() - mode.awayFromPaper() * 0.02).colour();
        assertThat(AccentCheck.holds(nearer, mode)).isFalse();
    }

    @Test
    void everyColourHasOneThatHolds() {
        Random chance = new Random(7);
        for (int nth = 0; nth < 2_000; nth++) {
            Colour colour = new Colour(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256));
            for (PaperMode mode : PaperMode.values()) {
                assertThat(AccentCheck.holds(AccentCheck.nearest(colour, mode), mode))
                        .as(colour.hex())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"#7a1f3d", "#1c4168", "#0b5d4f", "#000000"})
    void aDarkAccentIsDerivedFromALightOne(String light) {
        Colour derived = AccentCheck.darkOf(Colour.read(light).orElseThrow());
        assertThat(AccentCheck.holds(derived, PaperMode.DARK)).isTrue();
        assertThat(Tone.of(derived).lightness()).isCloseTo(0.8, within(0.05));
    }

    @Test
    void aColourAsEyesSeeItIsTheSameColourAgain() {
        Colour wine = Colour.read("#7a1f3d").orElseThrow();
        Tone tone = Tone.of(wine);
        assertThat(tone.colour()).isEqualTo(wine);
        assertThat(Tone.of(new Colour(255, 255, 255)).lightness()).isCloseTo(1, within(0.001));
    }
}
