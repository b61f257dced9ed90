package press.verbatim.transcript.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonDraft;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.ImportSource;
import press.verbatim.transcript.ParticipantView;
import press.verbatim.transcript.TranscriptDraft;
import press.verbatim.transcript.TranscriptDraft.SpeakerChoice;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptKind;
import press.verbatim.transcript.TranscriptService;

@VerbatimTest
class ImportSpeakersTests {
    private static final String CALL = """
            [00:00:05] Prosper : Commencez par le féliciter.
            [00:00:09] P. Doublevoix : Avec prudence, alors.
            """;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PeopleService people;

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @AfterEach
    void endSession() {
        KaribuSession.close();
    }

    @Test
    void refusesANewPersonOfAKnownNameAtTheSpeaker() {
        TestStaff.EDITOR.does(() -> people.create(PersonDraft.named("Séraphin Noterre")));
        KaribuSession.open(context, TestStaff.REPORTER);
        UI.getCurrent().navigate("transcripts/import");
        _setValue(_get(TextArea.class, found -> found.withLabel("Ou collez le texte")), CALL);
        _click(button("Lire le texte collé"));
        _setValue(_get(TextField.class, found -> found.withLabel("Titre")), "Appel sans suite");
        _setValue(_get(ComboBox.class, found -> found.withLabel("Langue")), "fr");
        List<ComboBox> speakers = _find(_get(PreviewPanel.class), ComboBox.class);
        type(speakers.getLast(), "Séraphin Noterre");

        _click(button("Importer"));

        assertThat(speakers.getFirst().isInvalid()).isFalse();
        assertThat(speakers.getLast().isInvalid()).isTrue();
        assertThat(speakers.getLast().getErrorMessage()).contains("Séraphin Noterre", "déjà dans la liste");
    }

    @Test
    void makesOnePersonOfSpeakersGivenTheSameNewName() {
        List<ParticipantView> participants = TestStaff.REPORTER.does(() -> transcripts
                .find(imports.create(new TranscriptDraft(
                        ImportSource.pasted(CALL),
                        "Deux voix",
                        "",
                        null,
                        TranscriptKind.CALL,
                        "fr",
                        List.of(
                                new SpeakerChoice("Prosper", null, "Prosper Doublevoix"),
                                new SpeakerChoice("P. Doublevoix", null, " Prosper Doublevoix")))))
                .participants());

        assertThat(participants).hasSize(2).doesNotHaveDuplicates();
        assertThat(participants.getFirst().person())
                .isNotNull()
                .isEqualTo(participants.getLast().person());
    }

    private static void type(ComboBox<?> speaker, String name) {
        ComponentUtil.fireEvent(speaker, new CustomValueSetEvent<>(speaker, true, name));
    }

    private static Button button(String text) {
        return _get(Button.class, found -> found.withText(text));
    }
}
