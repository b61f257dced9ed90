package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import press.verbatim.site.theme.Accents;
import press.verbatim.site.theme.BoxWords;
import press.verbatim.site.theme.FrontForm;
import press.verbatim.site.theme.FrontOpening;
import press.verbatim.site.theme.HeadlineScale;
import press.verbatim.site.theme.Logo;
import press.verbatim.site.theme.Logos;
import press.verbatim.site.theme.ThemeChoices;
import press.verbatim.site.theme.ThemeFixture;
import press.verbatim.site.theme.Typeface;
import press.verbatim.site.theme.Typefaces;

class ThemeSheetTest {
    @Test
    void addsNothingToTheLookBeforeAnybodyChoseOne() {
        assertThat(ThemeSheet.css(ThemeChoices.ORIGINAL)).isEmpty();
    }

    @Test
    void wordsAloneAddNothingEither() {
        assertThat(ThemeSheet.css(
                        ThemeFixture.with(ThemeChoices.ORIGINAL, new BoxWords("</style><script>", "}body{", "\"'"))))
                .isEmpty();
    }

    @Test
    void writesAccentsForBothModesAndATintOfThem() {
        assertThat(ThemeSheet.css(ThemeFixture.with(ThemeChoices.ORIGINAL, ThemeFixture.WINE)))
                .startsWith(":root{--accent:light-dark(#7a1f3d,#f0a6bd);--wash:light-dark(#f0e7e4,")
                .endsWith(");}");
    }

    @Test
    void letsNoColourThroughThatWasNotRead() {
        Accents hostile = new Accents("red;}</style><script>alert(1)</script>", "#9ec3ea");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ThemeSheet.css(ThemeFixture.with(ThemeChoices.ORIGINAL, hostile)));
    }

    @Test
    void theTextInOtherFacesLeavesTheHeadlinesWhereTheyWere() {
        ThemeChoices sans = faces(new Typefaces(Typeface.SPECTRAL, Typeface.SYSTEM_SANS, Typeface.SYSTEM_SANS));
        assertThat(ThemeSheet.css(sans))
                .contains("--titles:Spectral,\"Spectral fallback\"", "--serif:system-ui,", "body{font-size:");
        ThemeChoices titles = faces(new Typefaces(Typeface.SYSTEM_SANS, Typeface.SPECTRAL, Typeface.SYSTEM_SANS));
        assertThat(ThemeSheet.css(titles)).contains("--titles:system-ui,").doesNotContain("--serif", "body{");
    }

    @Test
    void theMostThatCanBeChosenStaysSmall() {
        Logo logo = new Logo("a".repeat(64), 10, 10);
        ThemeChoices most = new ThemeChoices(
                ThemeFixture.WINE,
                new Typefaces(Typeface.SYSTEM_SANS, Typeface.SYSTEM_SERIF, Typeface.SPECTRAL),
                HeadlineScale.GRAND,
                new FrontForm(FrontOpening.DENSE, 8, false),
                new BoxWords("", "", ""),
                new Logos(logo, logo, ""));
        String css = ThemeSheet.css(most);
        assertThat(css.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2_600);
        assertThat(Rendered.html(200, css).gzip()).hasSizeLessThan(900);
        assertThat(css).contains("--scale:1.26").doesNotContain("<", "http", "url(");
    }

    private static ThemeChoices faces(Typefaces faces) {
        ThemeChoices original = ThemeChoices.ORIGINAL;
        return new ThemeChoices(
                original.accents(), faces, original.scale(), original.front(), original.box(), original.logos());
    }
}
