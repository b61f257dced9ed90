package press.verbatim.sourcing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleDesk;
import press.verbatim.article.ArticleId;
import press.verbatim.security.TestStaff;
import press.verbatim.sourcing.ApproachesService;
import press.verbatim.sourcing.Outcome;
import press.verbatim.sourcing.SourcingDesk;
import press.verbatim.sourcing.SourcingFixture;

@VerbatimTest
class SourcingViewsTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private ApproachesService approaches;

    @Autowired
    private SourcingFixture made;

    private ArticleId article;

    @BeforeEach
    void openThePane() {
        article = made.quoting("Un article qui cite");
        KaribuSession.open(context, TestStaff.REPORTER);
        UI.getCurrent().navigate(ArticleDesk.article(article));
        TabSheet tabs = _get(TabSheet.class);
        tabs.setSelectedIndex(tabs.getTabCount() - 1);
    }

    @AfterEach
    void close() {
        KaribuSession.close();
    }

    @Test
    void whatIsMissingLeadsToTheFormThatMendsIt() {
        assertThat(lines()).anyMatch(line -> line.startsWith("Citée, jamais sollicitée"));
        _click(_find(Button.class, spec -> spec.withText("Solliciter…")).getFirst());
        assertThat(_get(AskedField.class).asked().name()).isEqualTo("Ioulian Ouvarov");
        _setValue(area("Questions posées"), "Confirmez-vous ces propos ?");
        _click(_get(Button.class, spec -> spec.withText("Enregistrer").withId("sourcing-save")));
        _assertNone(Dialog.class);
        _assertOne(ApproachCard.class);
        assertThat(lines()).noneMatch(line -> line.startsWith("Citée, jamais sollicitée"));
        assertThat(lines()).anyMatch(line -> line.startsWith("Demande sans réponse"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRefusedFormStaysOpenWithItsWords() {
        note("Anton Lisker");
        Select<Outcome> outcome = _get(Select.class, spec -> spec.withLabel("Suite"));
        _setValue(outcome, Outcome.ANSWERED);
        _setValue(area("Questions posées"), "Qui appelait ?");
        save();
        _assertOne(Dialog.class);
        assertThat(area("Réponse, dans ses mots").isInvalid()).isTrue();
        assertThat(area("Questions posées").getValue()).isEqualTo("Qui appelait ?");
    }

    @Test
    void whatWasTypedAndLeftCanBeTakenUpAgain() {
        note("Anton Lisker");
        _setValue(area("Questions posées"), "Qui appelait ?");
        _click(_get(Button.class, spec -> spec.withText("Annuler")));
        _assertNone(Dialog.class);
        _click(_get(Button.class, spec -> spec.withText("Annuler l’action")));
        assertThat(area("Questions posées").getValue()).isEqualTo("Qui appelait ?");
    }

    @Test
    void aDeletedRequestComesBack() {
        note("Anton Lisker");
        save();
        _click(_get(Button.class, spec -> spec.withText("Supprimer")));
        _assertNone(ApproachCard.class);
        _click(_get(Button.class, spec -> spec.withText("Annuler l’action")));
        _assertOne(ApproachCard.class);
    }

    @Test
    void theDossierLeadsToWhatIsTicked() {
        _click(_get(Button.class, spec -> spec.withText("Constituer le dossier…")));
        assertThat(_get(Anchor.class, spec -> spec.withText("Télécharger le ZIP"))
                        .getHref())
                .isEqualTo("/desk-api/articles/" + article + "/dossier.zip");
        _setValue(
                _get(com.vaadin.flow.component.checkbox.CheckboxGroup.class),
                java.util.Set.of(press.verbatim.sourcing.FilePart.NOTES));
        assertThat(_get(Anchor.class, spec -> spec.withText("Télécharger le PDF"))
                        .getHref())
                .isEqualTo("/desk-api/articles/" + article + "/dossier.pdf?with=NOTES");
    }

    @Test
    void openRequestsStandOnAListOfTheirOwn() {
        note("Anton Lisker");
        save();
        UI.getCurrent().navigate(SourcingDesk.REQUESTS);
        _assertOne(Grid.class);
        assertThat(approaches.open()).anyMatch(one -> one.approach().article().equals(article));
    }

    private void note(String who) {
        _click(_get(Button.class, spec -> spec.withText("Noter une demande…")));
        _get(AskedField.class).setValue(Asked.typed(who));
    }

    private void save() {
        _click(_get(Button.class, spec -> spec.withText("Enregistrer").withId("sourcing-save")));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static java.util.List<String> lines() {
        return _find(SourcingLine.class).stream()
                .map(line -> _find(line, Span.class).stream().map(Span::getText).toList())
                .map(words -> String.join(" ", words))
                .toList();
    }
}
