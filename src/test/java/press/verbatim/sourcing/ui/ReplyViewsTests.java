package press.verbatim.sourcing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleDesk;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.security.TestStaff;
import press.verbatim.sourcing.RepliesService;
import press.verbatim.sourcing.ReplyFixture;
import press.verbatim.sourcing.ReplyReason;
import press.verbatim.sourcing.ReplyState;
import press.verbatim.sourcing.SourcingDesk;

@VerbatimTest
class ReplyViewsTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private RepliesService replies;

    @Autowired
    private ArticleFixture articles;

    @Autowired
    private ReplyFixture made;

    private ArticleId article;

    @BeforeEach
    void putAnArticleOnline() {
        article = articles.live("Un article qui nomme");
    }

    @AfterEach
    void close() {
        KaribuSession.close();
    }

    @Test
    void aReporterRecordsWhatCameAndDecidesNothing() {
        open(TestStaff.REPORTER);
        fill("Anton Lisker", "Je n’ai jamais dit cela.");
        click("Enregistrer");
        _assertNone(Dialog.class);
        _assertOne(ReplyCard.class);
        assertThat(buttons()).contains("Modifier", "Noter un retrait…", "Supprimer");
        assertThat(buttons()).doesNotContain("Publier…", "Refuser…");
        assertThat(TestStaff.REPORTER
                        .does(() -> replies.list(article))
                        .getFirst()
                        .received()
                        .words())
                .isEqualTo("Je n’ai jamais dit cela.");
    }

    @Test
    void aRefusedFormStaysOpenWithItsWords() {
        open(TestStaff.REPORTER);
        fill("", "Je n’ai jamais dit cela.");
        click("Enregistrer");
        _assertOne(Dialog.class);
        assertThat(_get(AskedField.class).getErrorMessage()).isEqualTo("Indiquez qui répond.");
        assertThat(area("Texte de la réponse").getValue()).isEqualTo("Je n’ai jamais dit cela.");
    }

    @Test
    void whatWasTypedAndLeftCanBeTakenUpAgain() {
        open(TestStaff.REPORTER);
        fill("Anton Lisker", "Je n’ai jamais dit cela.");
        click("Annuler");
        _assertNone(Dialog.class);
        click("Annuler l’action");
        assertThat(area("Texte de la réponse").getValue()).isEqualTo("Je n’ai jamais dit cela.");
    }

    @Test
    void anEditorReadsItAsReadersWillThenPublishesIt() {
        made.recorded(article, "Anton Lisker");
        open(TestStaff.EDITOR);
        click("Publier…", ReplyCard.class);
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Anton Lisker", "ancien ministre");
        click("Publier la réponse");
        assertThat(state()).isEqualTo(ReplyState.PUBLISHED);
        assertThat(_get(Anchor.class, spec -> spec.withText("Voir sur la page")).getHref())
                .matches("/article/un-article-qui-nomme.*#reponse-[0-9a-f-]{36}");
        assertThat(buttons()).doesNotContain("Modifier", "Supprimer");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRefusalAsksForAReason() {
        made.recorded(article, "Anton Lisker");
        open(TestStaff.EDITOR);
        click("Refuser…");
        click("Refuser la réponse");
        _assertOne(Dialog.class);
        Select<ReplyReason> reason = _get(Select.class, spec -> spec.withLabel("Raison"));
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, ReplyReason.NOT_CONCERNED);
        click("Refuser la réponse");
        assertThat(state()).isEqualTo(ReplyState.REFUSED);
        click("Remettre à l’examen");
        assertThat(state()).isEqualTo(ReplyState.RECEIVED);
    }

    @Test
    void whatWaitsStandsOnTheListOfRequestsWithItsTermInWords() {
        TestStaff.REPORTER.acts(
                () -> replies.record(article, ReplyFixture.received("Zoé Maro", "Non.", Duration.ofDays(5))));
        KaribuSession.open(context, TestStaff.EDITOR);
        UI.getCurrent().navigate(SourcingDesk.REQUESTS);
        Grid<?> grid = _get(Grid.class);
        List<String> row = rowOf(grid, "Zoé Maro");
        assertThat(row).contains("Droit de réponse");
        assertThat(String.join(" ", row)).contains("Délai dépassé", "Délai passé depuis");
    }

    private static List<String> rowOf(Grid<?> grid, String who) {
        for (int row = 0; row < GridKt._size(grid); row++) {
            List<String> cells = GridKt._getFormattedRow(grid, row);
            if (cells.contains(who)) {
                return cells;
            }
        }
        throw new AssertionError("nothing on the list of " + who);
    }

    private ReplyState state() {
        return TestStaff.EDITOR.does(() -> replies.list(article)).getFirst().state();
    }

    private void open(TestStaff.Person who) {
        KaribuSession.open(context, who);
        UI.getCurrent().navigate(ArticleDesk.article(article));
        TabSheet tabs = _get(TabSheet.class);
        tabs.setSelectedIndex(tabs.getTabCount() - 1);
    }

    private static void fill(String who, String words) {
        click("Enregistrer une réponse…");
        if (!who.isEmpty()) {
            _get(AskedField.class).setValue(Asked.typed(who));
        }
        _setValue(_get(TextField.class, spec -> spec.withLabel("En qualité de")), "ancien ministre");
        _setValue(area("Texte de la réponse"), words);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void click(String text, Class<? extends com.vaadin.flow.component.Component> within) {
        _click(_get(_get(within), Button.class, spec -> spec.withText(text)));
    }

    private static List<String> buttons() {
        return _find(_get(ReplyCard.class), Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }
}
