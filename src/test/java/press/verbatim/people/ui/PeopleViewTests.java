package press.verbatim.people.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonDraft;
import press.verbatim.people.PersonRow;
import press.verbatim.security.TestStaff;
import press.verbatim.ui.EmptyState;

@VerbatimTest
class PeopleViewTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    PeopleService people;

    @AfterEach
    void close() {
        KaribuSession.close();
    }

    @Test
    void addsAPersonWithSpellings() {
        open(TestStaff.REPORTER, "people");
        _click(_get(Button.class, spec -> spec.withText("Ajouter une personne")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nom, marche maison")), "Ioana Vasilenko");
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("Autres orthographes")),
                "Joanna Wasilenko\n\nЙоана Василенко");
        _click(_get(Button.class, spec -> spec.withText("Enregistrer")));

        _assertNone(Dialog.class);
        TestStaff.REPORTER.acts(() -> assertThat(people.matching("йоана василенко"))
                .extracting(PersonRow::houseName)
                .containsExactly("Ioana Vasilenko"));
    }

    @Test
    void keepsTheDialogOpenAndSaysWhatIsMissing() {
        open(TestStaff.REPORTER, "people");
        _click(_get(Button.class, spec -> spec.withText("Ajouter une personne")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Qualité")), "conseillère");
        _click(_get(Button.class, spec -> spec.withText("Enregistrer")));

        TextField name = _get(TextField.class, spec -> spec.withLabel("Nom, marche maison"));
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Indiquez le nom.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Qualité")).getValue())
                .isEqualTo("conseillère");
    }

    @Test
    void searchesUnderAnySpelling() {
        TestStaff.EDITOR.acts(() ->
                people.create(new PersonDraft("Rechercha Trouvée", "", java.util.List.of("Иска Найдена"), "", "")));
        open(TestStaff.EDITOR, "people");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Rechercher")), "иска");

        Grid<PersonRow> grid = grid();
        assertThat(_size(grid)).isEqualTo(1);
        assertThat(_get(grid, 0).houseName()).isEqualTo("Rechercha Trouvée");
    }

    @Test
    void saysWhatToDoWhenNobodyIsFound() {
        open(TestStaff.EDITOR, "people");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Rechercher")), "introuvable-9");

        _assertOne(EmptyState.class);
    }

    @Test
    void offersReportersNoEditing() {
        TestStaff.EDITOR.acts(() -> people.create(PersonDraft.named("Non Modifiable")));
        open(TestStaff.REPORTER, "people");

        assertThat(grid().getColumns()).hasSize(3);
    }

    @Test
    void opensOrganisations() {
        open(TestStaff.EDITOR, "organisations");
        _click(_get(Button.class, spec -> spec.withText("Ajouter une organisation")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nom, marche maison")), "Conseil de Seldavie");
        _click(_get(Button.class, spec -> spec.withText("Enregistrer")));

        _assertNone(Dialog.class);
        assertThat(_find(Grid.class)).hasSize(1);
    }

    @Test
    void isClosedToSubscriberAdmins() {
        KaribuSession.open(context, TestStaff.SUBSCRIBER_ADMIN);

        assertThatThrownBy(() -> UI.getCurrent().navigate("people")).isInstanceOf(MockAccessDeniedException.class);
        assertThatThrownBy(() -> UI.getCurrent().navigate("organisations"))
                .isInstanceOf(MockAccessDeniedException.class);
    }

    private void open(TestStaff.Person person, String address) {
        KaribuSession.open(context, person);
        UI.getCurrent().navigate(address);
    }

    @SuppressWarnings("unchecked")
    private static Grid<PersonRow> grid() {
        return _get(Grid.class);
    }
}
