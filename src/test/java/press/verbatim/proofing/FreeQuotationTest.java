package press.verbatim.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unbound quotations against the linked calls: one line a case, result and rule. */
class FreeQuotationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Il conseille : « commencez par le féliciter, le reste viendra ».            | CONFORME         | exact
            Il conseille : « Commencez par le féliciter ».                               | CONFORME         | exact
            Il conseille : « Commencez par le feliciter ».                               | MISMATCH         | accent
            « commencez par le féliciter ; le reste viendra »                            | TYPOGRAPHY_ONLY  | typography
            « COMMENCEZ par le féliciter, le reste viendra »                             | TYPOGRAPHY_ONLY  | typography
            « chacun pourra dire qu'ils sont de lui »                                    | TYPOGRAPHY_ONLY  | typography
            « 1,5 milliard d’euros »                                                     | TYPOGRAPHY_ONLY  | typography
            « il faut 20 000 hommes »                                                    | CONFORME         | exact
            « l’Etat paiera »                                                            | TYPOGRAPHY_ONLY  | typography
            « c’est des demain »                                                         | MISMATCH         | accent
            « des passages soient retirés »                                              | TRANSLATION_CONFORMS | translation
            « passages get cut »                                                         | CONFORME         | exact
            « tous les passages soient retirés, puis que l’on nous présente le tout comme accepté » | MISMATCH | word-replaced
            « ils prendront tout, mais ils partiront de là »                             | MISMATCH         | negation
            « ils ne prendront pas tout, mais ils ne partiront pas de là »               | MISMATCH         | negation
            « nous écrivons trente points, comme la dernière fois »                      | MISMATCH         | number
            « nous écrivons 20 points, comme la dernière fois »                          | TYPOGRAPHY_ONLY  | number-writing
            « il faut 30 000 hommes et 1,5 milliard d’euros »                            | MISMATCH         | number
            « il faut 20 000 hommes et 15 milliard d’euros »                             | MISMATCH         | number
            « nous écrivons vingt points, comme toujours la dernière fois »              | MISMATCH         | words-added
            « nous écrivons vingt points, comme dernière fois »                          | MISMATCH         | words-removed
            « signez »                                                                   | MISMATCH         | negation-left
            « officieux »                                                                | TRANSLATION_CONFORMS | short
            « faux »                                                                     | NOT_FOUND        | short-not-found
            « une paix des braves entre voisins »                                        | NOT_FOUND        | not-found
            « signez pas le texte avant la visite »                                      | CONFORME         | exact
            « on signe »                                                                 | MISMATCH         | negation-left
            « vous viendrez vendredi ? »                                                 | CONFORME         | exact
            « vous viendrez vendredi »                                                   | TYPOGRAPHY_ONLY  | question-left
            « chacun pourra dire qu’ils sont de lui ? »                                  | MISMATCH         | question
            « vous croyez. Je ne sais pas »                                              | MISMATCH         | question
            « le reste viendra. Vous croyez ? »                                          | MISMATCH         | two-speakers
            « le troisième texte est prêt depuis »                                       | NOT_FOUND        | lookalikes
            « Мы не подпишем этот план »                                                 | CONFORME         | exact
            « Мы подпишем этот план »                                                    | MISMATCH         | negation
            « подпишем этот план »                                                       | MISMATCH         | negation-left
            « They won't take all of it »                                                | TYPOGRAPHY_ONLY  | typography
            « They will take all of it, but they will start from there »                 | MISMATCH         | negation
            « commencez par le féliciter […] viendra »                                   | CUT              | cut
            « commencez par le féliciter, [tout] le reste viendra »                      | CUT              | cut
            « ils […] prendront […] tout, mais ils partiront de là »                     | MISMATCH         | cut-negation
            « ne signez […] le texte avant la visite »                                   | MISMATCH         | cut-negation
            « commencez par le féliciter, a-t-il dit, le reste viendra »                 | CONFORME         | exact
            « Commencez par le féliciter, explique Anton Lisker, le reste viendra »      | CONFORME         | exact
            « Commencez par le féliciter, conseille-t-il. Le reste viendra »             | TYPOGRAPHY_ONLY  | typography
            « Commencez par le remercier, a-t-il dit, le reste viendra »                 | MISMATCH         | word-replaced
            « le reste viendra                                                           | NOT_FOUND        | unclosed
            le reste viendra »                                                           | NOT_FOUND        | unopened
            « … »                                                                        | NOT_FOUND        | empty
            """)
    void saysHowAQuotationStandsToItsSource(String paragraph, QuoteResult result, String rule) {
        QuoteFinding finding = TheAffair.one(paragraph);

        assertThat(finding.result()).isEqualTo(result);
        assertThat(finding.rule()).isEqualTo("proofing.rule." + rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            « ils ne prendront pas tout, mais ils partiront de là »                       | false | false
            « officieux »                                                                 | true  | false
            "commencez par le féliciter"                                                  | true  | false
            « signe le texte avant la fin »                                               | false | true
            « tout à fait autre chose »                                                   | false | true
            « nous écrivons trente points, comme la dernière fois »                       | false | true
            """)
    void flagsOnlyWhatSomebodyMustActOn(String paragraph, boolean weak, boolean flagged) {
        QuoteFinding finding = TheAffair.one(paragraph);

        assertThat(finding.weak()).isEqualTo(weak);
        assertThat(finding.flagged()).isEqualTo(flagged);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ioulian Ouvarov a déclaré : « commencez par le féliciter ».                    | OTHER_SPEAKER
            « Commencez par le féliciter », affirme le conseiller Yulian Uvarov.           | OTHER_SPEAKER
            Selon M. Demianov, « le reste viendra vite ».                                  | MISMATCH
            Selon M. Demianov, « nous écrivons vingt points ».                             | OTHER_SPEAKER
            Selon M. Demianov, il est « accepté ».                                         | NOT_FOUND
            Anton Lisker a déclaré : « commencez par le féliciter ».                       | CONFORME
            Anton Lisker a déclaré à Ioulian Ouvarov : « commencez par le féliciter ».     | CONFORME
            L’émissaire parle à Ouvarov. « Commencez par le féliciter », dit-il.           | CONFORME
            Ouvarov écoute et note la phrase : « commencez par le féliciter ».             | CONFORME
            """)
    void noticesASpeakerWhoClearlyIsNotTheOneNamed(String paragraph, QuoteResult result) {
        assertThat(TheAffair.one(paragraph).result()).isEqualTo(result);
    }
}
