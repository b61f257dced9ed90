package press.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @CsvSource({"fr,fr", "FR,fr", " pt-br ,pt-BR", "zh-hant-tw,zh-Hant-TW", "rus,rus"})
    void aTagIsStoredInOneShape(String typed, String stored) {
        assertThat(LanguageTag.tidy(typed)).contains(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "f", "français", "fr_FR", "en\"><script>", "fr-"})
    void whatIsNoTagIsNone(String typed) {
        assertThat(LanguageTag.tidy(typed)).isEmpty();
    }

    @Test
    void aCountryDoesNotMakeAnotherLanguage() {
        assertThat(LanguageTag.same("fr", "fr-CA")).isTrue();
        assertThat(LanguageTag.same("fr", "frr")).isFalse();
    }
}
