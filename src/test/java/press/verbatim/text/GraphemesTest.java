package press.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphemesTest {
    @ParameterizedTest
    @CsvSource({
        "'e\u0301te\u0301', 1, 0, 2",
        "'a👨‍👩‍👧b', 3, 1, 6",
        "'🇫🇷🇩🇪', 1, 0, 2",
        "'👍🏽 oui', 1, 0, 2",
        "'شُكرا', 1, 0, 2",
        "'mot', 1, 1, 1",
        "'mot', 3, 3, 3",
    })
    void drawsAnEndInsideACharacterOutOfIt(String text, int offset, int before, int after) {
        assertThat(Graphemes.before(text, offset)).isEqualTo(before);
        assertThat(Graphemes.after(text, offset)).isEqualTo(after);
    }
}
