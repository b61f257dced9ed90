package press.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
    @Test
    void composesAccentsAndKeepsOnlyLineFeeds() {
        assertThat(Normal.nfc("e\u0301te\u0301\r\nfin\rvraie\u0000\uFEFF")).isEqualTo("été\nfin\nvraie");
    }

    @Test
    void replacesHalfPairsThatNoDatabaseTakes() {
        assertThat(Normal.nfc("a\uD83Db")).isEqualTo("a\uFFFDb");
        assertThat(Normal.nfc("a👍b")).isEqualTo("a👍b");
    }

    @Test
    void bringsAFieldToOneLine() {
        assertThat(Normal.line("  Deux\u00A0appels \n enregistrés ")).isEqualTo("Deux appels enregistrés");
    }

    @ParameterizedTest
    @CsvSource({"Élysée,elysee", "L’Œuvre,l'oeuvre", "Оуша́ков,оушаков", "Großer Łódź,grosser lodz", "a — b,a - b"})
    void foldsForSearch(String given, String folded) {
        assertThat(Normal.fold(given)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Deux appels enregistrés éclairent l’affaire,deux-appels-enregistres-eclairent-l-affaire",
        "Восток 1,vostok-1",
        "« Œil » : 100 % !,oeil-100",
        "???,''"
    })
    void makesSlugsInLatinLetters(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void cutsLongSlugsBetweenWords() {
        String slug = Slug.of("conversation ".repeat(20));
        assertThat(slug).hasSizeLessThanOrEqualTo(Slug.LONGEST).endsWith("conversation");
    }
}
