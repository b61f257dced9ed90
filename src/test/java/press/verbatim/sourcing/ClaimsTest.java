package press.verbatim.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.verbatim.platform.Ids;
import press.verbatim.proofing.CheckReport;

class ClaimsTest {
    private static final CheckReport NOTHING_QUOTED = new CheckReport(List.of(), List.of(), List.of(), List.of(), true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le contrat porte sur 12 millions d’euros.",
                "Près de 40 % des habitants ont voté.",
                "Le prix est passé à 2000 € la tonne.",
                "Selon plusieurs diplomates, le texte était prêt.",
                "D’après la présidence, rien n’est signé.",
                "Le conseiller assure que le texte est prêt.",
                "Le ministère a déclaré hier que rien n’était signé."
            })
    void proposesFiguresAndReportedSpeech(String text) {
        assertThat(of("<p>" + text + "</p>")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les deux hommes se sont parlé le 29 octobre 2026, à 14 h 30.",
                "En 2019, le 2e appel a suivi.",
                "Il veut partir et l’annonce à ses amis.",
                "Le F16 a décollé."
            })
    void leavesDatesHoursOrdinalsAndPlainSentencesAlone(String text) {
        assertThat(of("<p>" + text + "</p>")).isEmpty();
    }

    @Test
    void leavesAloneWhatShowsASource() {
        String figure = "Le contrat porte sur 12 millions d’euros";
        String excerpt = "<figure data-excerpt=\"" + Ids.next() + "\"></figure>";
        assertThat(of("<p>" + figure + ", <a href=\"https://exemple.test/plan\">dit le plan</a>.</p>"))
                .isEmpty();
        assertThat(of("<p>" + figure + ".</p>" + excerpt)).isEmpty();
        assertThat(of(excerpt + "<p>" + figure + ".</p>")).isEmpty();
        assertThat(of("<h2>" + figure + "</h2>")).isEmpty();
    }

    @Test
    void leadsToThePlaceAndRemembersWhatWasDismissed() {
        String body = "<p>Rien.</p><p>Le contrat porte sur 12 millions.</p>";
        Claim claim = of(body).getFirst();
        assertThat(claim.spot()).isEqualTo(new Spot(1, 0, 33));
        assertThat(claim.dismissed()).isFalse();
        assertThat(Claims.of(body, NOTHING_QUOTED, Set.of(claim.key()))
                        .getFirst()
                        .dismissed())
                .isTrue();
    }

    private static List<Claim> of(String body) {
        return Claims.of(body, NOTHING_QUOTED, Set.of());
    }
}
