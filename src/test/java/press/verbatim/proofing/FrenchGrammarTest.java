package press.verbatim.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.verbatim.text.TextRange;

/** With the real rules, which take some seconds to load. */
class FrenchGrammarTest {
    private static final GrammarRules RULES = new FrenchGrammar();
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Les enfants mange une pomme. | mange | mangent",
                "Il a mangé a la maison. | a | à",
                "Il à dit que c’est vrai. | à | a",
                "Nous avons manger des pommes. | manger | mangé",
                "Elles sont venu hier soir. | venu | venues",
                "La commision s’est réunie hier. | commision | commission"
            })
    void proposesWhatShouldStand(String sentence, String old, String proposed) throws IOException {
        assertThat(heard(sentence)).anySatisfy(match -> {
            assertThat(sentence.substring(match.from(), match.to())).isEqualTo(old);
            assertThat(match.proposed()).contains(proposed);
            assertThat(match.message()).isNotBlank().doesNotContain("<suggestion>");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La directrice a répondu aux questions de la commission.",
                "Ouvarov et Lisker se sont parlé à Brévent.",
                "We never agreed to release the tape before the vote.",
                "Le dossier B-1204x se trouve à la mairie.",
            })
    void saysNothingOfNamesCodesAndOtherLanguages(String sentence) throws IOException {
        assertThat(heard(sentence)).isEmpty();
    }

    @Test
    void saysNothingOfAQuotation() throws IOException {
        String text = "Il a répondu : « les enfants mange une pomme ».";
        TextRange quotation = new TextRange(text.indexOf('«'), text.indexOf('»') + 1);

        assertThat(heard(new GrammarText(text, List.of()))).isNotEmpty();
        assertThat(heard(new GrammarText(text, List.of(quotation)))).isEmpty();
    }

    @Test
    void givesBackWhatItHasWhenTheTimeIsUp() throws IOException {
        long start = System.nanoTime();

        RULES.read("que qu'il ne ".repeat(600), Duration.ofMillis(50));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    private static List<GrammarMatch> heard(String sentence) throws IOException {
        return heard(new GrammarText(sentence, List.of()));
    }

    private static List<GrammarMatch> heard(GrammarText block) throws IOException {
        return GrammarFilter.heard(block, RULES.read(block.text(), LIMIT));
    }
}
