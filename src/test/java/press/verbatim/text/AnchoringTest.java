package press.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.verbatim.text.Anchoring.State;

class AnchoringTest {
    private static final String CALL = "Nous partirons de là. Il ne signera pas le texte avant la visite du ministre,"
            + " et chacun le saura demain. Le convoi compte 240 hommes, pas un de plus, m’a-t-on dit hier au soir.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            signera pas le texte     | signera pas le texte     | signera pas ce texte      | CHANGED   | false
            ne signera pas le texte  | ne signera pas le texte  | signera le texte          | CHANGED   | true
            compte 240 hommes        | compte 240 hommes        | compte 2 400 hommes       | CHANGED   | true
            pas un de plus, m’a-t-on | pas un de plus, m’a-t-on | pas un de plus, m'a-t-on  | IN_PLACE  | false
            Le convoi compte         | chacun le saura demain   | nul ne saura rien         | MOVED     | false
            Nous partirons           | Il ne signera            | Elle ne signera           | IN_PLACE  | false
            avant la visite          | avant la visite du ministre, et chacun | (inaudible) | GONE     | false
            """)
    void saysWhatBecameOfTheWords(String quote, String old, String corrected, State state, boolean turned) {
        int from = CALL.indexOf(quote);

        Anchored found = Anchoring.locate(Anchor.of(CALL, from, from + quote.length()), CALL.replace(old, corrected));

        assertThat(found.state()).isEqualTo(state);
        assertThat(found.turned()).isEqualTo(turned);
    }

    @Test
    void offersTheWordsThatStandInTheirPlace() {
        String after = CALL.replace("signera pas le texte", "signera pas ce texte");
        int from = CALL.indexOf("signera pas le texte");

        Anchored found = Anchoring.locate(Anchor.of(CALL, from, from + 20), after);

        assertThat(CodePoints.slice(after, found.start(), found.end())).isEqualTo("signera pas ce texte");
    }

    @Test
    void doesNotTakeATwinForWordsThatAreGone() {
        String before =
                "Le ministre a répondu : je ne sais pas encore tout. Puis la ligne a coupé net pendant une heure."
                        + " Le conseiller, de son côté : je ne sais pas ce que vous voulez.";
        int from = before.indexOf("je ne sais pas");

        Anchored found = Anchoring.locate(
                Anchor.of(before, from, from + 14), before.replace("je ne sais pas encore tout", "je l’ignore"));

        assertThat(found.isSure()).isFalse();
    }

    @Test
    void isNotSureOfATwinFarAwayWhereOneSideStillStandsInTheOldPlace() {
        String words = "La délégation attend la lettre de mars. Le conseiller n’a jamais vu ces hommes avant lundi.";
        String between = IntStream.range(0, 400)
                .mapToObj(number -> "Phrase numéro " + number + ", sans rien. ")
                .collect(Collectors.joining());
        Anchor anchor = Anchor.of(words + between, 14, 52);
        String altered = words.replace("La délégation attend la lettre de mars", "Notre envoyé relit tout");

        assertThat(Anchoring.locate(anchor, altered + between + words).isSure()).isFalse();
        assertThat(Anchoring.locate(anchor, between + words).state()).isEqualTo(State.MOVED);
    }

    @Test
    void neverChoosesBetweenTwoLookalikes() {
        String turn = "C’est entendu, nous verrons cela vendredi matin au plus tard, merci à vous tous. ";

        Anchored found = Anchoring.locate(Anchor.of(turn, 15, 42), "Bonjour. " + turn + turn);

        assertThat(found.state()).isEqualTo(State.AMBIGUOUS);
    }

    @Test
    void findsAnAnchorThatCameWithoutItsSurroundings() {
        Anchored found = Anchoring.locate(new Anchor("240 hommes", "", "", -1), CALL);

        assertThat(found.state()).isEqualTo(State.MOVED);
        assertThat(CALL.substring(found.start(), found.end())).isEqualTo("240 hommes");
    }

    @Test
    void findsLongQuotesPastOneMachineWord() {
        String quote = CALL.substring(22, 160);

        Anchored found =
                Anchoring.locate(Anchor.of(CALL, 22, 160), "Bien. " + CALL.replace("ministre", "premier ministre"));

        assertThat(found.state()).isEqualTo(State.CHANGED);
        assertThat(found.start()).isEqualTo(28);
        assertThat(found.end()).isEqualTo(28 + quote.length() + 8);
    }
}
