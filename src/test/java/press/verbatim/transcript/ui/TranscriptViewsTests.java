package press.verbatim.transcript.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.ImportSource;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptDraft;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptKind;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TurnView;
import press.verbatim.transcript.Visibility;

@VerbatimTest
class TranscriptViewsTests {
    private static final String CALL = """
            [00:00:05] Anton Lisker : Commencez par le féliciter.
            [00:00:09] Ioulian Ouvarov : Avec prudence, alors.
            [00:00:12] une ligne sans personne
            """;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptAccessService access;

    @Autowired
    private TranscriptService transcripts;

    @AfterEach
    void endSession() {
        KaribuSession.close();
    }

    @Test
    void importsWhatWasPreviewed() {
        enter(TestStaff.REPORTER, "transcripts/import");
        assertThat(button("Importer").isEnabled()).isFalse();

        _setValue(_get(TextArea.class, found -> found.withLabel("Ou collez le texte")), CALL);
        _click(button("Lire le texte collé"));

        assertThat(spans()).contains("2 répliques", "2 personnes", "Lignes non comprises : 1", "ligne 3");
        assertThat(_find(ListItem.class)).hasSize(1);
        assertThat(spans()).contains("Commencez par le féliciter.");

        _setValue(_get(TextField.class, found -> found.withLabel("Titre")), "Premier appel, 14 octobre");
        language().setValue("fr");
        _click(button("Importer"));

        assertThat(title()).isEqualTo("Premier appel, 14 octobre");
        assertThat(spans()).contains("restreinte", "2 répliques · 2 participants · français");
    }

    @Test
    void isAmongThoseWhoSeeWhatTheyImportedAndNamesOthers() {
        TranscriptId id = TestStaff.REPORTER.does(() -> imports.create(new TranscriptDraft(
                ImportSource.pasted(CALL),
                "Nommés",
                "",
                null,
                TranscriptKind.CALL,
                "fr",
                List.of(),
                Visibility.RESTRICTED,
                Set.of(),
                false)));

        enter(TestStaff.REPORTER, "transcripts/" + id);
        assertThat(spans()).contains("restreinte");
        KaribuSession.close();
        enter(TestStaff.EDITOR, "transcripts/" + id);
        assertThat(_find(TranscriptReader.class)).isEmpty();
    }

    @Test
    void letsAnEditorAloneOpenOnImport() {
        enter(TestStaff.REPORTER, "transcripts/import");
        assertThat(visibility().getListDataView().getItems()).containsExactly(Visibility.RESTRICTED);
        KaribuSession.close();

        enter(TestStaff.EDITOR, "transcripts/import");
        assertThat(visibility().getValue()).isEqualTo(Visibility.RESTRICTED);
        _setValue(_get(TextArea.class, found -> found.withLabel("Ou collez le texte")), CALL);
        _click(button("Lire le texte collé"));
        _setValue(_get(TextField.class, found -> found.withLabel("Titre")), "Ouverte dès l’import");
        language().setValue("fr");
        _setValue(visibility(), Visibility.PUBLIC);
        _click(button("Importer"));
        assertThat(title()).isEqualTo("Importer une transcription");

        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(spans()).contains("publique");
    }

    @Test
    void attachesATranslationOnlyOnceItWasSeenAndItsLanguageSaid() {
        TranscriptId id = imported(TestStaff.REPORTER, "À traduire");
        enter(TestStaff.REPORTER, "transcripts/" + id);
        ComponentUtil.fireEvent(
                _get(MenuBar.class).getItems().getFirst(),
                new ClickEvent<>(_get(MenuBar.class).getItems().getFirst()));
        Button attach = button("Joindre");
        assertThat(attach.isEnabled()).isFalse();

        _setValue(_get(TextArea.class, found -> found.withLabel("Ou collez le texte")), "[00:00:05] A : Start.");
        _click(button("Lire le texte collé"));
        assertThat(spans()).contains("1 ligne lue", "1 réplique sans traduction");
        assertThat(TestStaff.REPORTER.does(() -> transcripts.find(id)).translationLanguage())
                .isNull();

        _click(attach);
        assertThat(TestStaff.REPORTER.does(() -> transcripts.find(id)).translationLanguage())
                .isNull();
        translationLanguage().setValue("en");
        _click(attach);
        assertThat(TestStaff.REPORTER.does(() -> transcripts.find(id)).translationLanguage())
                .isEqualTo("en");
    }

    @Test
    void keepsWhatWasTypedWhenTheImportIsRefused() {
        enter(TestStaff.REPORTER, "transcripts/import");
        _setValue(_get(TextArea.class, found -> found.withLabel("Ou collez le texte")), CALL);
        _click(button("Lire le texte collé"));
        _setValue(_get(TextField.class, found -> found.withLabel("Titre")), "Sans langue");

        _click(button("Importer"));

        assertThat(language().isInvalid()).isTrue();
        assertThat(language().getErrorMessage()).startsWith("Choisissez une langue");
        assertThat(_get(TextField.class, found -> found.withLabel("Titre")).getValue())
                .isEqualTo("Sans langue");
        assertThat(_get(TextArea.class, found -> found.withLabel("Ou collez le texte"))
                        .getValue())
                .isEqualTo(CALL);
    }

    @Test
    void saysAtTheSourceWhatIsWrongWithIt() {
        enter(TestStaff.REPORTER, "transcripts/import");

        _click(button("Lire le texte collé"));
        assertThat(problem())
                .isEqualTo(
                        "Il n’y a pas de texte : collez une transcription ou choisissez un fichier qui n’est pas vide.");

        _setValue(
                _get(TextArea.class, found -> found.withLabel("Ou collez le texte")), "Rien que de la prose\nsans nom");
        _click(button("Lire le texte collé"));
        assertThat(problem()).startsWith("Aucune réplique reconnue : à la ligne 1");
        assertThat(button("Importer").isEnabled()).isFalse();
    }

    @Test
    void listsATranscriptToThoseItIsOpenTo() {
        String title = "Liste " + UUID.randomUUID();
        imported(TestStaff.REPORTER, title);

        enter(TestStaff.REPORTER, "transcripts");
        search(title);
        assertThat(_size(list())).isOne();
        KaribuSession.close();

        enter(TestStaff.OTHER_REPORTER, "transcripts");
        search(title);
        assertThat(_size(list())).isZero();
        KaribuSession.close();

        enter(TestStaff.EDITOR, "transcripts");
        search(title);
        assertThat(_size(list())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"transcripts", "transcripts/import", "transcripts/0199a3f0-0000-7000-8000-000000000000"})
    void refusesThoseWithoutPartInTheNewsroom(String view) {
        KaribuSession.open(context, TestStaff.SUBSCRIBER_ADMIN);
        assertThatThrownBy(() -> UI.getCurrent().navigate(view)).isInstanceOf(MockAccessDeniedException.class);
        KaribuSession.close();

        KaribuSession.open(context, TestStaff.SITE_ADMIN);
        assertThatThrownBy(() -> UI.getCurrent().navigate(view)).isInstanceOf(MockAccessDeniedException.class);
    }

    @Test
    void knowsNothingOfATranscriptRestrictedToOthers() {
        TranscriptId hidden = imported(TestStaff.REPORTER, "Caché");
        String unknown = "Cette transcription n’existe pas, ou ne vous est pas ouverte.";

        enter(TestStaff.OTHER_REPORTER, "transcripts/" + hidden);
        assertThat(paragraphs()).contains(unknown);
        assertThat(_find(TranscriptReader.class)).isEmpty();

        UI.getCurrent().navigate("transcripts/pas-un-identifiant");
        assertThat(paragraphs()).contains(unknown);
    }

    @Test
    void letsAnEditorAloneOpenAndWithdraw() {
        TranscriptId shared = imported(TestStaff.EDITOR, "Partagé");
        TestStaff.EDITOR.acts(() -> access.setVisibility(shared, Visibility.NEWSROOM));

        enter(TestStaff.EDITOR, "transcripts/" + shared);
        assertThat(menu()).contains("Retrait du document…");
        openTab("Accès");
        assertThat(visibility().isReadOnly()).isFalse();
        KaribuSession.close();

        enter(TestStaff.REPORTER, "transcripts/" + shared);
        assertThat(menu()).contains("Modifier…").doesNotContain("Retrait du document…");
        openTab("Accès");
        assertThat(visibility().isReadOnly()).isTrue();
        assertThat(visibility().getValue()).isEqualTo(Visibility.NEWSROOM);
    }

    @Test
    void asksBeforeWordsBecomePublic() {
        TranscriptId id = imported(TestStaff.EDITOR, "À ouvrir");
        enter(TestStaff.EDITOR, "transcripts/" + id);
        openTab("Accès");

        _setValue(visibility(), Visibility.PUBLIC, true);

        assertThat(visibility().getValue()).isEqualTo(Visibility.RESTRICTED);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(spans()).contains("publique");
    }

    @Test
    void renamesASpeakerInPlace() {
        TranscriptId id = imported(TestStaff.REPORTER, "Noms");
        enter(TestStaff.REPORTER, "transcripts/" + id);
        openTab("Participants");
        _click(_find(Button.class, found -> found.withText("Modifier")).getFirst());
        _setValue(_get(TextField.class, found -> found.withLabel("Nom dans la transcription")), "Anton Liskov");
        _click(button("Enregistrer"));

        assertThat(_find(H3.class)).extracting(H3::getText).contains("Anton Liskov", "Ioulian Ouvarov");
    }

    @Test
    void saysWhatToSelectToSplitATurn() {
        TranscriptId id = imported(TestStaff.EDITOR, "À couper");
        enter(TestStaff.EDITOR, "transcripts/" + id);
        TurnView turn = transcripts.turns(id, 0, 1).turns().getFirst();
        String help = "Pour couper la réplique, sélectionnez dans l’original les premiers mots de la seconde partie.";

        TurnForm start = form(turn, TranscriptFixture.passage(id, turn, "Commencez"));
        assertThat(_find(start, Paragraph.class)).extracting(Paragraph::getText).contains(help);
        TurnForm inside = form(turn, TranscriptFixture.passage(id, turn, "le féliciter"));
        assertThat(_find(inside, Paragraph.class)).isEmpty();
        assertThat(_find(inside, Button.class)).extracting(Button::getText).contains("Couper avant « le »…");
    }

    private TurnForm form(TurnView turn, Passage selected) {
        SelectedWords words =
                new SelectedWords(selected, transcripts.passage(selected).words());
        return new TurnForm(transcripts.find(selected.transcript()), turn, words, (edit, errors) -> {});
    }

    private void enter(TestStaff.Person person, String view) {
        KaribuSession.open(context, person);
        UI.getCurrent().navigate(view);
    }

    private TranscriptId imported(TestStaff.Person by, String title) {
        TranscriptDraft draft = new TranscriptDraft(
                ImportSource.pasted(CALL), title, "La Lettre", null, TranscriptKind.CALL, "fr", List.of());
        return by.does(() -> imports.create(draft));
    }

    private void search(String words) {
        _setValue(_get(TextField.class, found -> found.withPlaceholder("Titre, média ou personne")), words);
    }

    private static Grid<?> list() {
        return _get(Grid.class);
    }

    private static void openTab(String label) {
        Tabs tabs = _get(Tabs.class);
        tabs.setSelectedTab(_get(Tab.class, found -> found.withLabel(label)));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Visibility> visibility() {
        return _get(RadioButtonGroup.class, found -> found.withLabel("Qui peut la lire"));
    }

    private static List<String> menu() {
        return _get(MenuBar.class).getItems().stream()
                .flatMap(item -> item.getSubMenu().getItems().stream())
                .map(item -> item.getText())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> translationLanguage() {
        return _get(ComboBox.class, found -> found.withLabel("Langue de la traduction"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> language() {
        return _get(ComboBox.class, found -> found.withLabel("Langue"));
    }

    private static Button button(String text) {
        return _get(Button.class, found -> found.withText(text));
    }

    private static String problem() {
        return _get(Paragraph.class, found -> found.withClasses("v-problem")).getText();
    }

    private static List<String> spans() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static String title() {
        return _get(H1.class).getText();
    }
}
