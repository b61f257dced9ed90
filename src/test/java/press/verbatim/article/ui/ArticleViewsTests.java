package press.verbatim.article.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleDesk;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.security.TestStaff;

@VerbatimTest
class ArticleViewsTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private ArticleFixture fixture;

    @AfterEach
    void close() {
        KaribuSession.close();
    }

    @Test
    void aReporterStartsAnArticleFromTheList() {
        KaribuSession.open(context, TestStaff.REPORTER);
        UI.getCurrent().navigate(ArticleDesk.ARTICLES);
        _click(_get(Button.class, spec -> spec.withText("Nouvel article").withCount(1)));
        _assertOne(ArticleEditor.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Sans titre");
    }

    @Test
    void theListNarrowsToASearch() {
        fixture.writtenBy(TestStaff.REPORTER, "Aiguille");
        KaribuSession.open(context, TestStaff.REPORTER);
        UI.getCurrent().navigate(ArticleDesk.ARTICLES);
        _setValue(_get(TextField.class), "rien de tel");
        _assertNone(Grid.class);
        _setValue(_get(TextField.class), "aiguille");
        _assertOne(Grid.class);
    }

    @Test
    void aReporterSubmitsAndAnEditorPublishes() {
        ArticleId id = fixture.writtenBy(TestStaff.REPORTER, "Deux appels");
        KaribuSession.open(context, TestStaff.REPORTER);
        UI.getCurrent().navigate(ArticleDesk.article(id));
        _get(Button.class, spec -> spec.withText("Envoyer en relecture…"));
        _assertNone(Button.class, spec -> spec.withText("Publier…"));
        KaribuSession.close();
        KaribuSession.open(context, TestStaff.EDITOR);
        UI.getCurrent().navigate(ArticleDesk.article(id));
        _get(Button.class, spec -> spec.withText("Publier…"));
    }

    @Test
    void otherReportersReadALiveArticleWithoutItsPanels() {
        ArticleId id = fixture.live("Lu par tous");
        KaribuSession.open(context, TestStaff.OTHER_REPORTER);
        UI.getCurrent().navigate(ArticleDesk.article(id));
        _assertOne(ArticleEditor.class);
        _assertNone(DressingForm.class);
    }

    @Test
    void theEditorHearsInWhichLanguageTheArticleIs() {
        ArticleId id = fixture.writtenBy(TestStaff.REPORTER, "Word for word");
        KaribuSession.open(context, TestStaff.REPORTER);
        UI.getCurrent().navigate(ArticleDesk.article(id));
        assertThat(_get(ArticleEditor.class).getElement().getAttribute("language"))
                .isEqualTo("fr");
        _get(TabSheet.class).setSelectedIndex(1);
        DressingForm form = _get(DressingForm.class);
        _setValue(_get(form, ComboBox.class, spec -> spec.withLabel("Langue de l’article")), "en");
        _click(_get(form, Button.class, spec -> spec.withText("Enregistrer l’habillage")));
        assertThat(_get(ArticleEditor.class).getElement().getAttribute("language"))
                .isEqualTo("en");
    }

    @Test
    void theSiteAdminKeepsSections() {
        KaribuSession.open(context, TestStaff.SITE_ADMIN);
        UI.getCurrent().navigate(ArticleDesk.SECTIONS);
        _click(_get(Button.class, spec -> spec.withText("Nouvelle rubrique")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nom")), "Société");
        _click(_get(Button.class, spec -> spec.withText("Enregistrer")));
        _assertOne(Grid.class);
    }

    @Test
    void editorsKeepTopics() {
        KaribuSession.open(context, TestStaff.EDITOR);
        UI.getCurrent().navigate(ArticleDesk.TOPICS);
        _click(_get(Button.class, spec -> spec.withText("Nouveau dossier")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nom")), "Plan d’Aldria");
        _click(_get(Button.class, spec -> spec.withText("Enregistrer")));
        _assertOne(Grid.class);
    }
}
