package press.verbatim.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.verbatim.proofing.TheAffair.FIRST_CALL;
import static press.verbatim.proofing.TheAffair.SECOND_CALL;

import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TurnId;

class BoundQuotationTest {
    private static final UUID MARK = new UUID(7, 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            « le reste viendra »                                             | LITERAL    | 1 | 0 | CONFORME             | exact
            « viendra »                                                      | LITERAL    | 1 | 0 | CONFORME             | exact
            « le reste suivra »                                              | LITERAL    | 1 | 0 | MISMATCH             | word-replaced
            « signez »                                                       | LITERAL    | 1 | 0 | MISMATCH             | differs
            « signe »                                                        | LITERAL    | 1 | 3 | CONFORME             | negation-near
            « des passages soient retirés »                                  | LITERAL    | 2 | 0 | TRANSLATION_CONFORMS | translation
            « des passages soient retirés »                                  | TRANSLATED | 2 | 0 | TRANSLATION_CONFORMS | translation
            « les passages soient retirés »                                  | TRANSLATED | 2 | 0 | MISMATCH             | word-replaced
            « Nous ne signerons pas ce plan »                                | TRANSLATED | 2 | 2 | TRANSLATION_CONFORMS | translated-by-us
            « We need 30 000 men »                                           | TRANSLATED | 1 | 2 | MISMATCH             | number
            « ils ne prendraient pas tout, mais partiraient de là »          | TRANSPOSED | 2 | 1 | TRANSPOSED           | transposed
            « ils prendraient tout, mais ils partiront de là »               | TRANSPOSED | 2 | 1 | MISMATCH             | negation
            « nous écririons trente points, comme la dernière fois »         | TRANSPOSED | 1 | 1 | MISMATCH             | number
            « chacun pourra dire qu’ils sont de lui. L’État paiera »         | CUT        | 1 | 2 | CUT                  | cut-declared
            « signez le texte avant la visite. L’État paiera »               | CUT        | 1 | 2 | MISMATCH             | cut-negation
            « Chacun paiera la visite »                                      | CUT        | 1 | 2 | MISMATCH             | word-replaced
            « chacun pourra dire […] L’État paiera »                         | LITERAL    | 1 | 2 | CUT                  | cut
            """)
    void holdsAQuotationAgainstTheTurnItIsBoundTo(
            String words, Relation relation, int call, int turn, QuoteResult result, String rule) {
        QuoteFinding finding =
                TheAffair.bound(words, relation, call == 1 ? FIRST_CALL : SECOND_CALL, turn, TextSide.ORIGINAL);

        assertThat(finding.result()).isEqualTo(result);
        assertThat(finding.rule()).isEqualTo("proofing.rule." + rule);
        assertThat(finding.flagged()).isEqualTo(result == QuoteResult.MISMATCH);
        assertThat(finding.bindingId()).isEqualTo(MARK);
    }

    @Test
    void showsSourceAndArticleWithTheWordsThatDiffer() {
        QuoteFinding finding = TheAffair.one(
                "« tous les passages soient retirés, puis que l’on nous présente le tout comme accepté »");

        assertThat(finding.sourceLine()).first().isEqualTo(new DiffPart("des ", true));
        assertThat(finding.articleLine()).first().isEqualTo(new DiffPart("tous les ", true));
        assertThat(joined(finding)).startsWith("tous les passages");
        assertThat(finding.source()).isNotNull();
        assertThat(finding.source().speaker()).isEqualTo("Ioulian Ouvarov");
        assertThat(finding.source().side()).isEqualTo(TextSide.TRANSLATION);
    }

    @Test
    void offersThePassageToBindTo() {
        SourceLine source = TheAffair.one("« je ne sais pas »").source();

        assertThat(source).isNotNull();
        assertThat(source.words()).isEqualTo("Je ne sais pas");
        TurnId turn = TheAffair.turnId(FIRST_CALL, 1);
        assertThat(source.passage()).isEqualTo(new Passage(FIRST_CALL, TextSide.ORIGINAL, turn, 14, turn, 28));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE", value = Declared.class)
    void takesADeclarationAtItsWord(Declared declared) {
        QuoteFinding finding = TheAffair.single(TheAffair.check(
                "<p>" + TheAffair.marked(MARK, "« tout autre chose »") + "</p>",
                new QuotationBinding(MARK, null, Relation.LITERAL, declared, "")));

        assertThat(finding.result().name()).isEqualTo(declared.name());
        assertThat(finding.flagged()).isFalse();
    }

    @Test
    void checksAMarkWithoutBindingAsUnbound() {
        QuoteFinding finding =
                TheAffair.single(TheAffair.check("<p>" + TheAffair.marked(MARK, "« tout autre chose »") + "</p>"));

        assertThat(finding.result()).isEqualTo(QuoteResult.NOT_FOUND);
        assertThat(finding.flagged()).isTrue();
    }

    @Test
    void saysNothingOfAPassageThatCannotBeSeen() {
        TurnId hidden = new TurnId(new UUID(9, 9));
        Passage passage = new Passage(new TranscriptId(new UUID(9, 8)), TextSide.ORIGINAL, hidden, 0, hidden, 4);
        QuoteFinding finding = TheAffair.single(TheAffair.check(
                "<p>" + TheAffair.marked(MARK, "« le reste viendra »") + "</p>",
                new QuotationBinding(MARK, passage, Relation.LITERAL, Declared.NONE, "")));

        assertThat(finding.result()).isEqualTo(QuoteResult.NOT_FOUND);
        assertThat(finding.rule()).isEqualTo("proofing.rule.source-unavailable");
        assertThat(finding.source()).isNull();
    }

    private static String joined(QuoteFinding finding) {
        return finding.articleLine().stream().map(DiffPart::text).collect(Collectors.joining());
    }
}
