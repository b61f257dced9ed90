package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.function.BiConsumer;
import press.verbatim.transcript.ParticipantView;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TurnEdit;
import press.verbatim.transcript.TurnView;
import press.verbatim.ui.FieldErrors;

/** One turn to be corrected: who speaks, the words and their translation; or to be split or merged. */
class TurnForm extends Composite<Div> {
    private final transient TranscriptHead head;
    private final transient TurnView turn;
    private final transient BiConsumer<TurnEdit, FieldErrors> ask;
    private final ComboBox<String> speaker = new ComboBox<>();
    private final TextArea text = new TextArea();
    private final TextArea translation = new TextArea();

    TurnForm(TranscriptHead head, TurnView turn, SelectedWords selected, BiConsumer<TurnEdit, FieldErrors> ask) {
        this.head = head;
        this.turn = turn;
        this.ask = ask;
        describeFields();
        getContent().addClassName("v-panel-card");
        getContent()
                .add(
                        new H2(getTranslation("transcript.ui.text.turn", turn.index() + 1)),
                        speaker,
                        text,
                        translation,
                        acts(selected));
        if (!splits(selected)) {
            help("transcript.ui.text.split.help");
        } else if (turn.translation() != null) {
            help("transcript.ui.text.split.translation");
        }
    }

    private void help(String key) {
        Paragraph help = new Paragraph(getTranslation(key));
        help.addClassName("v-soft");
        getContent().add(help);
    }

    boolean isDirty() {
        return !text.getValue().equals(turn.text())
                || !translation.getValue().equals(Objects.requireNonNullElse(turn.translation(), ""))
                || !turn.speaker().equals(speaker.getValue());
    }

    private void describeFields() {
        speaker.setLabel(getTranslation("transcript.ui.text.speaker"));
        speaker.setItems(
                head.participants().stream().map(ParticipantView::label).toList());
        speaker.setAllowCustomValue(true);
        speaker.addCustomValueSetListener(
                typed -> speaker.setValue(typed.getDetail().strip()));
        speaker.setValue(turn.speaker());
        text.addClassName("v-said");
        translation.addClassName("v-said");
        text.setLabel(getTranslation("transcript.ui.text.words"));
        text.setValue(turn.text());
        translation.setLabel(getTranslation("transcript.ui.text.translation"));
        translation.setValue(Objects.requireNonNullElse(turn.translation(), ""));
        translation.setVisible(head.translationLanguage() != null);
    }

    private Div acts(SelectedWords selected) {
        Button save = new Button(getTranslation("transcript.ui.text.save"), click -> reword());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div acts = new Div(save);
        if (splits(selected)) {
            int at = selected.passage().from();
            acts.add(new Button(getTranslation("transcript.ui.text.split", firstWord(selected)), click -> split(at)));
        }
        if (turn.index() + 1 < head.turnCount()) {
            acts.add(new Button(getTranslation("transcript.ui.text.merge"), click -> merge()));
        }
        acts.addClassName("v-panel-acts");
        return acts;
    }

    /** Whether what is selected may begin a turn of its own. */
    private static boolean splits(SelectedWords selected) {
        return selected.passage().side() == TextSide.ORIGINAL
                && selected.passage().from() > 0;
    }

    private void reword() {
        ask.accept(
                new TurnEdit.Reword(
                        head.id(),
                        turn.id(),
                        Objects.requireNonNullElse(speaker.getValue(), ""),
                        text.getValue(),
                        translation.getValue()),
                errors());
    }

    private void split(int at) {
        ask.accept(
                new TurnEdit.Split(
                        head.id(), turn.id(), at, Objects.requireNonNullElse(speaker.getValue(), turn.speaker())),
                errors());
    }

    private void merge() {
        ask.accept(new TurnEdit.Merge(head.id(), turn.id()), errors());
    }

    private FieldErrors errors() {
        return new FieldErrors().on("speaker", speaker).on("text", text).on("translation", translation);
    }

    private static String firstWord(SelectedWords selected) {
        return selected.words().strip().split("\\s+", 2)[0];
    }
}
