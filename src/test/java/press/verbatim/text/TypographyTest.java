package press.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aujourd'hui | aujourd’hui
            Pourquoi ? | Pourquoi\u202F?
            « oui » dit-il | "oui" dit-il
            “yes”, he said | "yes", he said
            trois... | trois…
            un – deux | un — deux
            un\u00A0: deux | un: deux
            peut\u2011être | peut-être
            co\u00ADopération | coopération
            10\u202F000 | 10 000
            """)
    void ignoresHowWordsAreSet(String one, String other) {
        assertThat(Typography.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en vain | envain
            des passages | tous les passages
            côté | cote
            Paris | paris
            oui ? | oui !
            """)
    void seesChangedWords(String one, String other) {
        assertThat(Typography.same(one, other)).isFalse();
    }

    @Test
    void leadsBackToTheOriginalPlaces() {
        String source = "🚀 Il dit : « C’est aujourd’hui… peut-être »";
        List<TextRange> found =
                Typography.form(source).find(Typography.form("c’est".replace('c', 'C') + " aujourd'hui..."));

        assertThat(found).hasSize(1);
        TextRange range = found.getFirst();
        assertThat(CodePoints.slice(source, range.from(), range.to())).isEqualTo("C’est aujourd’hui…");
    }

    @Test
    void findsWholeWordsOnly() {
        assertThat(Typography.form("Les fausses notes, faux départ").find(Typography.form("faux")))
                .hasSize(1);
        assertThat(Typography.form("Les fausses notes").find(Typography.form("fausse")))
                .isEmpty();
    }
}
