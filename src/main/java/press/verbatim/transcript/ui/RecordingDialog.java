package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.Optional;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.Recording;
import press.verbatim.transcript.RecordingService;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.ui.ConfirmAct;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;

/** The sound or film beside a transcript: attached, named, set in time with the words, replaced, destroyed. */
class RecordingDialog extends Composite<Dialog> {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MILLIS = 3;

    private final transient TranscriptHead head;
    private final transient RecordingService recordings;
    private final transient Runnable changed;
    private final TextField title = new TextField();
    private final BigDecimalField offset = new BigDecimalField();
    private final RecordingField file;
    private final Div body = new Div();
    private final FieldErrors errors;

    RecordingDialog(TranscriptHead head, RecordingService recordings, Runnable changed) {
        this.head = head;
        this.recordings = recordings;
        this.changed = changed;
        title.setLabel(getTranslation("transcript.ui.recording.name"));
        title.setMaxLength(Recording.TITLE_LIMIT);
        title.setRequiredIndicatorVisible(true);
        offset.setLabel(getTranslation("transcript.ui.recording.offset"));
        offset.setHelperText(getTranslation("transcript.ui.recording.offset.help"));
        offset.setLocale(getLocale());
        file = new RecordingField(recordings.sizeLimit(), this::attach);
        errors = new FieldErrors().on("title", title).on("offset", offset).on("file", file);
        body.addClassName("v-dialog-body");
        getContent().setHeaderTitle(getTranslation("transcript.ui.recording"));
        getContent().add(body);
        show();
    }

    void open() {
        getContent().open();
    }

    private void show() {
        body.removeAll();
        getContent().getFooter().removeAll();
        getContent()
                .getFooter()
                .add(new Button(
                        getTranslation("ui.close"), click -> getContent().close()));
        Optional<Recording> kept = recordings.find(head.id());
        kept.ifPresentOrElse(this::showKept, this::showNone);
    }

    private void showNone() {
        title.setValue(getTranslation("transcript.ui.recording.name.value"));
        body.add(soft("transcript.ui.recording.none"), title, file);
    }

    private void showKept(Recording kept) {
        title.setValue(kept.title());
        offset.setValue(BigDecimal.valueOf(kept.offsetMillis(), MILLIS).stripTrailingZeros());
        Button replace = new Button(getTranslation("transcript.ui.recording.replace"), click -> askToReplace());
        replace.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button remove = new Button(getTranslation("transcript.ui.recording.remove"), click -> askToRemove());
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        body.add(title, offset, facts(kept), new Div(replace, remove));
        Button save = new Button(getTranslation("ui.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().getFooter().add(save);
    }

    private Component facts(Recording kept) {
        BigDecimal size = BigDecimal.valueOf(kept.size()).divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.UP);
        Span facts = new Span(
                getTranslation("transcript.ui.recording.facts", kept.format().name(), size, kept.sha256()));
        facts.addClassNames("v-soft", "v-recording-facts");
        Div all = new Div(facts);
        if (kept.bare() != null) {
            all.add(soft("transcript.ui.recording.bare." + kept.bare()));
        }
        return all;
    }

    private void attach(File file, boolean bare) {
        errors.clear();
        try (InputStream content = Files.newInputStream(file.toPath())) {
            recordings.attach(head.id(), title.getValue(), content, bare);
        } catch (Refusal refusal) {
            errors.show(refusal);
            return;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        done("transcript.ui.recording.attached");
    }

    private void save() {
        errors.clear();
        BigDecimal seconds = offset.getValue() == null ? BigDecimal.ZERO : offset.getValue();
        try {
            long millis = seconds.movePointRight(MILLIS)
                    .setScale(0, RoundingMode.HALF_UP)
                    .min(BigDecimal.valueOf(Recording.OFFSET_LIMIT + 1))
                    .max(BigDecimal.valueOf(-Recording.OFFSET_LIMIT - 1))
                    .longValue();
            recordings.describe(head.id(), title.getValue(), millis);
        } catch (Refusal refusal) {
            errors.show(refusal);
            return;
        }
        getContent().close();
        changed.run();
    }

    private void askToReplace() {
        ask("transcript.ui.recording.replace", "transcript.ui.recording.replace.go", () -> {
            body.removeAll();
            body.add(title, file);
        });
    }

    private void askToRemove() {
        ask("transcript.ui.recording.remove", "ui.delete", this::remove);
    }

    private void ask(String question, String verb, Runnable act) {
        ConfirmAct.ask(this, getTranslation(question), getTranslation(question + ".text"), getTranslation(verb), act);
    }

    private void remove() {
        try {
            recordings.remove(head.id());
            done("transcript.ui.recording.removed");
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    private void done(String key) {
        Notices.done(getTranslation(key));
        show();
        changed.run();
    }

    private Component soft(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("v-soft");
        return text;
    }
}
