package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import press.verbatim.transcript.TranscriptDetails;
import press.verbatim.transcript.TranscriptDraft;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptKind;
import press.verbatim.transcript.imports.ReadAbout;
import press.verbatim.ui.DayField;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Languages;

/** Title, outlet, date, kind and language of a transcript, at import and later. */
class DetailsForm extends Composite<Div> {
    private final TextField title = new TextField();
    private final TextField outlet = new TextField();
    private final DayField recordedOn = new DayField();
    private final Select<TranscriptKind> kind = new Select<>();
    private final ComboBox<String> language;
    private String translationLanguage = "";

    DetailsForm() {
        language = Languages.field(getTranslation("transcript.ui.language"), getLocale());

        title.setLabel(getTranslation("transcript.ui.field.title"));
        title.setMaxLength(TranscriptDraft.TITLE_LIMIT);
        title.setRequiredIndicatorVisible(true);
        outlet.setLabel(getTranslation("transcript.ui.field.outlet"));
        outlet.setMaxLength(TranscriptDraft.OUTLET_LIMIT);
        outlet.setHelperText(getTranslation("transcript.ui.field.outlet.help"));
        recordedOn.setLabel(getTranslation("transcript.ui.recordedOn"));
        recordedOn.setLocale(getLocale());
        kind.setLabel(getTranslation("transcript.ui.kind"));
        kind.setItems(TranscriptKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("transcript.kind." + each));
        kind.setValue(TranscriptKind.CALL);
        language.setRequiredIndicatorVisible(true);

        getContent().addClassName("v-details");
        getContent().add(title, outlet, recordedOn, kind, language);
    }

    void show(TranscriptHead head) {
        title.setValue(head.title());
        outlet.setValue(head.outlet());
        recordedOn.setValue(head.recordedOn());
        kind.setValue(head.kind());
        language.setValue(head.language());
        translationLanguage = Objects.requireNonNullElse(head.translationLanguage(), "");
    }

    /** Proposes a title where none was entered. */
    void propose(String name) {
        if (title.isEmpty()) {
            title.setValue(name);
        }
    }

    /** Proposes what a file says of its recording where nothing was entered. */
    void propose(ReadAbout about) {
        propose(about.title());
        if (outlet.isEmpty()) {
            outlet.setValue(about.outlet());
        }
        if (recordedOn.isEmpty() && about.recordedOn() != null) {
            recordedOn.setValue(about.recordedOn());
        }
        if (language.isEmpty() && !about.language().isEmpty()) {
            language.setValue(about.language());
        }
    }

    TranscriptDetails details() {
        return new TranscriptDetails(
                title.getValue(),
                outlet.getValue(),
                recordedOn.getValue(),
                kind.getValue(),
                Objects.requireNonNullElse(language.getValue(), ""),
                translationLanguage.isEmpty() ? null : translationLanguage);
    }

    FieldErrors errors() {
        return new FieldErrors()
                .on("title", title)
                .on("outlet", outlet)
                .on("recordedOn", recordedOn)
                .on("kind", kind)
                .on("language", language);
    }
}
