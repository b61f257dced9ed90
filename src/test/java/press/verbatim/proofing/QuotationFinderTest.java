package press.verbatim.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.verbatim.proofing.FoundQuote.State;
import press.verbatim.text.BodyHtml;
import press.verbatim.text.BodyMarks;

class QuotationFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>Il dit « oui » et « non ».</p>                              | oui / non
            <p>Il dit « il m’a crié “va-t’en” hier ».</p>                  | il m’a crié “va-t’en” hier
            <p>Il dit « il m’a crié « va-t’en » hier ».</p>                | il m’a crié « va-t’en » hier
            <p>Il dit « il a dit ‹ non › ».</p>                            | il a dit ‹ non ›
            <p>Il dit “yes” puis „ja“.</p>                                 | yes / ja
            <p>Il dit "oui" au lieu de 12" de neige</p>                    | oui
            <p>Un écran de 24" et un de 27"</p>                            |
            <p>« Prêts », a-t-il dit, « à signer ».</p>                    | Prêts / à signer
            <p>Début « jamais fermé et « fermé » puis</p>                  | jamais fermé et / fermé
            <p>Rien n’ouvre mais ceci ferme ».</p>                         | Rien n’ouvre mais ceci ferme
            <blockquote><p>Tout ce bloc est dit.</p></blockquote>          | Tout ce bloc est dit.
            <blockquote><p>« Ceci seul », dit-il.</p></blockquote>         | Ceci seul
            <ul><li>« une puce »</li></ul><h2>« un titre »</h2>            | une puce / un titre
            """)
    void findsEveryQuotation(String html, String words) {
        assertThat(String.join(" / ", find(html).stream().map(FoundQuote::words).toList()))
                .isEqualTo(words == null ? "" : words);
    }

    @Test
    void followsAQuotationOverParagraphs() {
        List<FoundQuote> found = find("<p>Il dit : « Premier alinéa.</p><p>« Second alinéa. »</p><p>Puis rien.</p>");

        assertThat(found).extracting(FoundQuote::state).containsExactly(State.CONTINUED, State.CLOSED);
    }

    @Test
    void knowsTheMarkAQuotationStandsIn() {
        UUID id = new UUID(5, 5);
        List<FoundQuote> found = find("<p>L’été <em>il</em> dit <span data-quotation=\"" + id
                + "\">« <strong>oui</strong> »</span> puis « non ».</p>");

        assertThat(found).extracting(FoundQuote::mark).containsExactly(id, null);
    }

    @Test
    void keepsAMarkThatLostItsGuillemets() {
        UUID id = new UUID(5, 5);
        List<FoundQuote> found = find("<p>Il dit <span data-quotation=\"" + id + "\">que oui</span>.</p>");

        assertThat(found).extracting(FoundQuote::words).containsExactly("que oui");
    }

    @Test
    void countsPlacesInCodePoints() {
        QuoteFinding finding = TheAffair.one("😀😀 « le reste viendra »");

        assertThat(finding.from()).isEqualTo(3);
        assertThat(finding.to()).isEqualTo(23);
    }

    private static List<FoundQuote> find(String html) {
        return QuotationFinder.find(BodyHtml.paragraphs(html), BodyMarks.quotations(html));
    }
}
