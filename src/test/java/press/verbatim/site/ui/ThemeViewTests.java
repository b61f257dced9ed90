package press.verbatim.site.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;
import press.verbatim.site.theme.BoxWords;
import press.verbatim.site.theme.HeadlineScale;
import press.verbatim.site.theme.PublishedTheme;
import press.verbatim.site.theme.ThemeChoices;
import press.verbatim.site.theme.ThemeFixture;
import press.verbatim.site.theme.ThemeService;

@VerbatimTest
class ThemeViewTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private ThemeService themes;

    @Autowired
    private PublishedTheme published;

    @Autowired
    private ThemeFixture fixture;

    @BeforeEach
    void open() {
        KaribuSession.open(context, TestStaff.SITE_ADMIN);
        UI.getCurrent().navigate(ThemeView.class);
    }

    @AfterEach
    void close() {
        KaribuSession.close();
        fixture.undo();
        TestStaff.signOut();
    }

    @Test
    void whatIsChosenIsKeptAtOnceAndReleasedByAButton() {
        _setValue(accent(), "#7A1F3D");
        _setValue(scale(), HeadlineScale.LARGE);
        assertThat(themes.open().draft().accents().light()).isEqualTo("#7a1f3d");
        assertThat(themes.open().draft().scale()).isEqualTo(HeadlineScale.LARGE);
        assertThat(published.current()).isEqualTo(ThemeChoices.ORIGINAL);
        release();
        assertThat(published.current().accents().light()).isEqualTo("#7a1f3d");
        _assertOne(ListItem.class, spec -> spec.withClasses("theme-version").withPredicate(this::isLive));
    }

    @Test
    void aPaleAccentIsToldInWordsAndAReadableOneIsAButtonAway() {
        _setValue(accent(), "#e07b00");
        assertThat(texts("theme-short")).isNotEmpty().allMatch(line -> line.contains("il faut"));
        release();
        assertThat(accent().isInvalid()).isTrue();
        assertThat(accent().getErrorMessage()).contains("se lit mal en mode clair");
        assertThat(published.current()).isEqualTo(ThemeChoices.ORIGINAL);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Prendre la plus proche"))));
        assertThat(texts("theme-short")).isEmpty();
        release();
        assertThat(published.current()).isEqualTo(themes.open().draft()).isNotEqualTo(ThemeChoices.ORIGINAL);
    }

    @Test
    void whatIsNoColourStaysInItsFieldAndTheRestIsKeptAllTheSame() {
        _setValue(accent(), "#12");
        assertThat(accent().getErrorMessage()).isEqualTo("Écrivez la couleur comme #1c4168.");
        _setValue(scale(), HeadlineScale.QUIET);
        assertThat(themes.open().draft().scale()).isEqualTo(HeadlineScale.QUIET);
        assertThat(accent().getValue()).isEqualTo("#12");
    }

    @Test
    void anOlderVersionIsBroughtBack() {
        int wine = fixture.released(choices -> ThemeFixture.with(choices, ThemeFixture.WINE));
        fixture.released(choices -> choices);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(ThemeView.class);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> ("Remettre en ligne : Version " + wine)
                        .equals(button.getAriaLabel().orElse("")))));
        _click(_get(Button.class, spec -> spec.withText("Mettre en ligne").withPredicate(ThemeViewTests::inDialog)));
        assertThat(published.current().accents()).isEqualTo(ThemeFixture.WINE);
        assertThat(accent().getValue()).isEqualTo("#7a1f3d");
    }

    @Test
    void twoPeopleAtOnceLoseNothing() {
        fixture.draft(choices -> ThemeFixture.with(choices, new BoxWords("Le titre d’une autre", "", "")));
        _setValue(scale(), HeadlineScale.GRAND);
        assertThat(themes.open().draft().box().title()).isEqualTo("Le titre d’une autre");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(themes.open().draft().scale()).isEqualTo(HeadlineScale.GRAND);
        assertThat(themes.open().draft().box().title()).isEmpty();
    }

    @Test
    void nobodyElseOpensIt() {
        KaribuSession.close();
        for (TestStaff.Person person : List.of(TestStaff.REPORTER, TestStaff.EDITOR, TestStaff.SUBSCRIBER_ADMIN)) {
            KaribuSession.open(context, person);
            assertThatExceptionOfType(MockAccessDeniedException.class)
                    .isThrownBy(() -> UI.getCurrent().navigate(ThemeView.class));
            _assertNone(ThemeView.class);
            KaribuSession.close();
        }
        open();
    }

    private void release() {
        _click(_get(Button.class, spec -> spec.withText("Mettre en ligne").withPredicate(button -> !inDialog(button))));
        _click(_get(Button.class, spec -> spec.withText("Mettre en ligne").withPredicate(ThemeViewTests::inDialog)));
    }

    private static boolean inDialog(Button button) {
        return button.getParent()
                .filter(parent -> !parent.getElement().getTag().equals("div"))
                .isPresent();
    }

    private boolean isLive(ListItem line) {
        return line.getElement().getTextRecursively().contains(", en ligne");
    }

    private static TextField accent() {
        return _get(TextField.class, spec -> spec.withLabel("Accent, mode clair"));
    }

    @SuppressWarnings("unchecked")
    private static Select<HeadlineScale> scale() {
        return _get(Select.class, spec -> spec.withLabel("Taille des titres"));
    }

    private static List<String> texts(String name) {
        return _find(ListItem.class, spec -> spec.withClasses(name)).stream()
                .map(ListItem::getText)
                .toList();
    }
}
