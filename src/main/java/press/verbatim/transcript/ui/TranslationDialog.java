package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.ImportSource;
import press.verbatim.transcript.Quoter;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TranslationPreview;
import press.verbatim.transcript.TranslationService;
import press.verbatim.ui.ConfirmAct;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Languages;
import press.verbatim.ui.Notices;

/**
 * Attaches a translation to a transcript: a source and its language, a preview, and one act that stores it; then shows how it lies beside
 * the original and lets a person mend it.
 */
class TranslationDialog extends Composite<Dialog> {
    private static final int NAMED = 10;

    private final transient TranscriptHead head;
    private final transient TranscriptService transcripts;
    private final transient TranslationService translations;
    private final transient Runnable changed;
    private final SourceField source = new SourceField(this::preview);
    private final ComboBox<String> language;
    private final Div body = new Div();
    private final Div report = new Div();
    private final Div previewed = new Div();
    private final Button attach = new Button();
    private final FieldErrors errors;

    TranslationDialog(
            TranscriptHead head, TranscriptService transcripts, TranslationService translations, Runnable changed) {
        this.head = head;
        this.transcripts = transcripts;
        this.translations = translations;
        this.changed = changed;
        language = Languages.field(getTranslation("transcript.ui.translation.language"), getLocale());
        language.setValue(head.translationLanguage());
        language.setRequiredIndicatorVisible(true);
        language.setPlaceholder(getTranslation("transcript.ui.translation.language.choose"));
        language.setWidthFull();
        errors = new FieldErrors().on("source", source).on("translationLanguage", language);

        body.addClassName("v-dialog-body");
        body.add(report, new Div(source, previewed, language));
        getContent().setHeaderTitle(getTranslation("transcript.ui.translation.title"));
        getContent().add(body);
        attach.setText(getTranslation("transcript.ui.translation.attach"));
        attach.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        attach.addClickListener(click -> attach());
        attach.setEnabled(false);
        getContent().getFooter().add(new Button(getTranslation("ui.close"), click -> close()), attach);
        if (head.translationLanguage() != null) {
            showExisting();
        }
    }

    void open() {
        getContent().open();
    }

    private void showExisting() {
        getContent().setHeaderTitle(getTranslation("transcript.ui.translation.mend"));
        showReport();
        Paragraph replace = new Paragraph(getTranslation("transcript.ui.translation.replace"));
        replace.addClassName("v-soft");
        body.addComponentAtIndex(1, replace);
        Button remove = new Button(getTranslation("transcript.ui.translation.remove"), click -> askToRemove());
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        getContent().getFooter().addComponentAsFirst(remove);
    }

    private void preview(ImportSource given) {
        errors.clear();
        previewed.removeAll();
        attach.setEnabled(false);
        try {
            TranslationPreview read = translations.preview(head.id(), given);
            previewed.add(new TranslationPreviewPanel(read));
            source.offer(read.encodings(), read.encoding());
            attach.setEnabled(true);
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    private void attach() {
        ImportSource given = source.source();
        if (given == null) {
            return;
        }
        errors.clear();
        try {
            translations.attach(head.id(), given, Objects.requireNonNullElse(language.getValue(), ""));
            Notices.done(getTranslation("transcript.ui.translation.attached"));
            getContent().setHeaderTitle(getTranslation("transcript.ui.translation.mend"));
            previewed.removeAll();
            attach.setEnabled(false);
            showReport();
            changed.run();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    private void showReport() {
        Component alignment = new AlignmentPanel(head.id(), transcripts, translations, changed);
        report.removeAll();
        report.add(alignment);
    }

    private void askToRemove() {
        ConfirmAct.ask(
                this,
                getTranslation("transcript.ui.translation.remove"),
                getTranslation("transcript.ui.translation.remove.text") + quoted(),
                getTranslation("ui.delete"),
                this::remove);
    }

    private String quoted() {
        List<Quoter> quoters = translations.quoters(head.id());
        String titles = quoters.stream()
                .limit(NAMED)
                .map(quoter -> "« " + quoter.title() + " »")
                .collect(Collectors.joining(", "));
        return quoters.isEmpty()
                ? ""
                : " " + getTranslation("transcript.ui.translation.remove.quoted", quoters.size(), titles);
    }

    private void remove() {
        translations.detach(head.id());
        Notices.done(getTranslation("transcript.ui.translation.removed"));
        changed.run();
        close();
    }

    private void close() {
        getContent().close();
    }
}
