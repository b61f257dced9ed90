package press.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deux mille hommes                | 2000 hommes
            quatre-vingt-dix-sept voix       | 97 voix
            vingt et un jours                | 21 jours
            soixante et onze, pas un de plus | 71, pas un de plus
            trois cent douze mille euros     | 312000 euros
            septante-cinq francs             | 75 francs
            on l’a dit deux trois fois       | on l’a dit deux trois fois
            une heure                        | une heure
            """)
    void writesNumbersInFigures(String letters, String figures) {
        assertThat(Numerals.inFigures(letters)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 000 hommes   | deux mille hommes
            81 et 80       | quatre-vingt-un et quatre-vingts
            1,5 milliard   | 1,5 milliard
            le 12/03, 18h  | le 12/03, 18h
            """)
    void writesWholeNumbersInLetters(String figures, String letters) {
        assertThat(Numerals.inLetters(figures)).isEqualTo(letters);
    }

    @Test
    void readsBackWhatItWrites() {
        for (int value = 2; value < 3_000; value++) {
            assertThat(Numerals.inFigures(Numerals.letters(value))).isEqualTo(String.valueOf(value));
        }
    }

    @Test
    void writesEachOfAFewNumbersInBothManners() {
        assertThat(Numerals.manners("le 14 mars, vers dix-huit heures"))
                .containsExactlyInAnyOrder(
                        "le quatorze mars, vers dix-huit heures",
                        "le 14 mars, vers 18 heures",
                        "le quatorze mars, vers 18 heures");
        assertThat(Numerals.manners("une seule fois")).isEmpty();
    }

    @Test
    void writesManyNumbersAllInOneManner() {
        assertThat(Numerals.manners("2, 3, quatre, 5 et six"))
                .containsExactly("2, 3, 4, 5 et 6", "deux, trois, quatre, cinq et six");
    }
}
