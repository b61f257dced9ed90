package press.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    @ParameterizedTest
    @CsvSource({
        "l’accord, accords",
        "L'ACCORD, accord",
        "œuvres, oeuvre",
        "négociations, negociation",
        "journaux, journal",
        "aujourd’hui, aujourd'hui",
        "ﬁnale, finale",
        "lʼarmée, armee",
        "cœur, coeurs",
        "Saint-Pétersbourg, saint petersbourg"
    })
    void formsOfAWordAreOneWord(String one, String other) {
        assertThat(stems(one)).isEqualTo(stems(other));
    }

    @ParameterizedTest
    @CsvSource({"Dmitriev, Dmitrienko", "Karpov, Karpova", "mars, marche", "paix, pays"})
    void differentWordsStayApart(String one, String other) {
        assertThat(stems(one)).isNotEqualTo(stems(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "« commencez par le féliciter »",
                "\"commencez par le féliciter\"",
                "“commencez par le féliciter”",
                "«\u00a0commencez par le féliciter\u00a0»"
            })
    void quotationMarksOfAnyKindMakeAPhrase(String typed) {
        assertThat(Asked.of(typed).clauses())
                .containsExactly(new Clause.Phrase(java.util.List.of("commencez", "par", "le", "feliciter")));
    }

    @Test
    void wordsAroundAPhraseStandForThemselves() {
        assertThat(Asked.of("plan « vingt points » Aldria").clauses())
                .hasSize(3)
                .element(1)
                .isInstanceOf(Clause.Phrase.class);
        assertThat(Asked.of("plan « vingt points").clauses()).hasSize(3).noneMatch(Clause.Phrase.class::isInstance);
    }

    @Test
    void signsOfQueryLanguagesAreNoMoreThanEndsOfWords() {
        assertThat(Asked.of("*:*").isEmpty()).isTrue();
        assertThat(Asked.of("/.*/ ((( ~ ^ [ TO").clauses()).hasSize(1);
        assertThat(Asked.of("title:accord").clauses()).hasSize(2);
        assertThat(Asked.of("\u0000\u0007 \"\" « »").isEmpty()).isTrue();
    }

    @Test
    void oneQueryHasSoManyWordsAtMost() {
        assertThat(Asked.of("mot".repeat(1) + " a b c d e f g h i j k l m n o p q r s t u v w x y z")
                        .clauses())
                .hasSize(16);
        assertThat(Asked.of("« " + "un deux ".repeat(60) + "»").clauses()).hasSize(1);
    }

    private static java.util.List<String> stems(String typed) {
        return Asked.of(typed).clauses().stream()
                .map(clause -> ((Clause.Word) clause).stem())
                .toList();
    }
}
