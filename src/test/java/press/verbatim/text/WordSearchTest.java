package press.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSearchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l’été à Orsk | Il dit : L'ETE  A ORSK, puis rien. | L'ETE  A ORSK",
                "rendez-vous secret | un rendez\u00a0vous\u202fsecret ? | rendez\u00a0vous\u202fsecret",
                "cœur ouvert | à COEUR OUVERT | COEUR OUVERT",
                "je signerai | Je,\u00ad signe\u00adrai ! | Je,\u00ad signe\u00adrai",
                "10 000 euros | payé 10000 € soit 10\u202f000 euros | 10\u202f000 euros",
                "Ушаков пришёл | УШАКОВ ПРИШЕЛ вчера | УШАКОВ ПРИШЕЛ",
            })
    void findsWordsHoweverTheyAreWritten(String words, String text, String found) {
        assertThat(in(words, text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna | la banane d’Annabelle",
                "35 pour cent | 3,5 pour cent",
                "signer | il signera, ils resignèrent"
            })
    void leavesOtherWordsAlone(String words, String text) {
        assertThat(in(words, text)).isEmpty();
    }

    @Test
    void takesTheAccentsThatFollowAlong() {
        String apart = "un e\u0301te\u0301 chaud";

        assertThat(in("un été", apart)).containsExactly("un e\u0301te\u0301");
    }

    @Test
    void findsEveryPlaceAndNothingForTooFewLetters() {
        assertThat(in("code rouge", "Code rouge. « code  rouge »")).hasSize(2);
        assertThat(WordSearch.of("à ?").isUsable()).isFalse();
        assertThat(in("à ?", "à ? à ?")).isEmpty();
    }

    private static List<String> in(String words, String text) {
        return WordSearch.of(words).in(text).stream()
                .map(range -> CodePoints.slice(text, range.from(), range.to()))
                .toList();
    }
}
