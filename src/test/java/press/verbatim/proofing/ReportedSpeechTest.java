package press.verbatim.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedSpeechTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Selon le ministère, le texte est prêt. | true",
                "D’après deux diplomates, le texte est prêt. | true",
                "Le conseiller assure qu’il n’a rien signé. | true",
                "Il a déclaré hier que le texte était prêt. | true",
                "Après le vote, la séance a repris. | false",
                "Il pense à son départ. | false",
                "Il veut partir avant que la séance ne reprenne demain. | false"
            })
    void isToldFromAPlainSentence(String text, boolean reported) {
        assertThat(ReportedSpeech.in(text)).isEqualTo(reported);
    }
}
