package press.verbatim.transcript.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.ExcerptService;
import press.verbatim.transcript.ExpungeService;
import press.verbatim.transcript.ImportSource;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.RedactionService;
import press.verbatim.transcript.RedactionView;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TranslationService;
import press.verbatim.transcript.TurnView;
import press.verbatim.transcript.Visibility;

/** Redacting and expunging as an editor does it on the page of a transcript. */
@VerbatimTest
class RedactionViewsTests {
    private static final String WORDS = "passages get cut";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranscriptAccessService access;

    @Autowired
    private TranslationService translations;

    @Autowired
    private RedactionService redactions;

    @Autowired
    private ExpungeService expunging;

    @Autowired
    private ExcerptService excerpts;

    @AfterEach
    void endSession() {
        KaribuSession.close();
    }

    @Test
    void offersTheTranslationTickedAndAsksForAReason() {
        TranscriptId id = imported();
        enter(TestStaff.EDITOR, id);
        new RedactionDialog(redactions.preview(passage(id)), redactions, () -> {}).open();

        Checkbox aligned = _get(Checkbox.class);
        assertThat(aligned.getValue()).isTrue();
        assertThat(aligned.getLabel()).contains("Je crains que des passages soient retirés");
        _click(button("Caviarder"));
        TextField reason = _get(TextField.class, found -> found.withLabel("Motif"));
        assertThat(reason.isInvalid()).isTrue();

        _setValue(reason, "protéger une source");
        _click(button("Caviarder"));

        assertThat(redactions.list(id))
                .extracting(RedactionView::words)
                .contains(WORDS)
                .hasSize(2);
    }

    @Test
    void saysWhatEveryPassageTickedTakesFromReaders() {
        TranscriptId id = imported();
        TestStaff.EDITOR.acts(() -> {
            TurnView turn = transcripts.turns(id, 2, 1).turns().getFirst();
            excerpts.propose(new Passage(id, TextSide.TRANSLATION, turn.id(), 0, turn.id(), 8));
        });
        enter(TestStaff.EDITOR, id);
        new RedactionDialog(redactions.preview(passage(id)), redactions, () -> {}).open();

        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("1 extrait les perd.");
        _setValue(_get(Checkbox.class), false);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Aucun extrait ne contient ces mots.");
    }

    @Test
    void listsWhatIsRedactedForAllAndLetsEditorsAloneLift() {
        TranscriptId id = imported();
        TestStaff.EDITOR.acts(() -> redactions.redact(id, java.util.List.of(passage(id)), "protéger une source"));

        enter(TestStaff.REPORTER, id);
        openTab();
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("protéger une source");
        assertThat(_find(Button.class, found -> found.withText("Lever…"))).isEmpty();
        assertThat(_find(Button.class, found -> found.withText("Expurger…"))).isEmpty();
        KaribuSession.close();

        enter(TestStaff.EDITOR, id);
        openTab();
        assertThat(_find(Button.class, found -> found.withText("Lever…"))).hasSize(1);
    }

    @Test
    void destroysWordsOnlyAfterAPreviewAndATypedWord() {
        TranscriptId id = imported();
        enter(TestStaff.EDITOR, id);
        new ExpungeDialog(transcripts.find(id), new SelectedWords(passage(id), WORDS), expunging, () -> {}).open();
        assertThat(button("Détruire").isEnabled()).isFalse();
        assertThat(_get(TextArea.class, found -> found.withLabel("Mots à détruire"))
                        .getValue())
                .isEqualTo(WORDS);

        _click(button("Chercher partout"));
        assertThat(transcripts.turns(id, 2, 1).turns().getFirst().text()).contains(WORDS);
        _click(button("Détruire"));
        TextField typed = _get(TextField.class, found -> found.withLabel("Écrivez EXPURGER pour confirmer"));
        assertThat(typed.isInvalid()).isTrue();
        _setValue(typed, "EXPURGER");
        _click(button("Détruire"));

        assertThat(transcripts.turns(id, 2, 1).turns().getFirst().text())
                .contains("[expurgé]")
                .doesNotContain(WORDS);
    }

    private void enter(TestStaff.Person person, TranscriptId id) {
        KaribuSession.open(context, person);
        UI.getCurrent().navigate("transcripts/" + id);
    }

    private static void openTab() {
        _get(Tabs.class).setSelectedTab(_get(Tab.class, found -> found.withLabel("Caviardage")));
    }

    private static Button button(String text) {
        return _get(Button.class, found -> found.withText(text));
    }

    private TranscriptId imported() {
        return TestStaff.EDITOR.does(() -> {
            TranscriptId id = imports.create(TranscriptFixture.call("Appel à caviarder à l’écran"));
            translations.attach(id, ImportSource.pasted(TranscriptFixture.TRANSLATION), "fr");
            access.setVisibility(id, Visibility.NEWSROOM);
            return id;
        });
    }

    private Passage passage(TranscriptId id) {
        TurnView turn =
                TestStaff.EDITOR.does(() -> transcripts.turns(id, 2, 1).turns().getFirst());
        return TranscriptFixture.passage(id, turn, WORDS);
    }
}
