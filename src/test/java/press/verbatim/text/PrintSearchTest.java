package press.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words known only by what their letters become are found as they would be by themselves. */
class PrintSearchTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le code est Zéphyr quarante-sept.",
                "zephyr\u00a0quarante sept",
                "« Zéphyr, quarante : sept »",
                "Zephyr quarante sept et zéphyr QUARANTE sept"
            })
    void findsWhatASearchForTheWordsFinds(String text) {
        assertThat(search("zephyr quarante sept").in(text))
                .isEqualTo(WordSearch.of("zephyr quarante sept").in(text))
                .isNotEmpty();
    }

    @Test
    void findsNothingInsideOtherWords() {
        assertThat(search("art").in("Il part, l’artiste aussi.")).isEmpty();
    }

    @Test
    void takesTheLongestOfTwoThatBeginAlike() {
        assertThat(search("Anton", "Anton Lisker").in("Hier, Anton Lisker a parlé."))
                .containsExactly(new TextRange(6, 18));
    }

    @Test
    void erasesAcrossInlineMarks() {
        assertThat(Erasure.of(search("Anton Lisker"), "[expurgé]").html("<p>Hier <em>Anton</em> Lisker, et</p>"))
                .isEqualTo("<p>Hier <em>[expurgé]</em>, et</p>");
    }

    private static PrintSearch search(String... words) {
        Set<String> letters =
                Arrays.stream(words).map(word -> WordSearch.of(word).letters()).collect(Collectors.toSet());
        List<Integer> lengths = letters.stream().map(String::length).toList();
        return new PrintSearch(lengths, letters::contains);
    }
}
