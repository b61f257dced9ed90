package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.transcript.ExpungePlan;
import press.verbatim.transcript.ExpungeService;
import press.verbatim.transcript.Held;
import press.verbatim.transcript.Quoter;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.ui.Chip;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;

/** Destroys words for good: which, everywhere they are, a tick for pages in sight, a word typed to confirm, then the receipt. */
class ExpungeDialog extends Composite<Dialog> {
    private final transient TranscriptHead head;
    private final transient ExpungeService expunging;
    private final transient Runnable changed;
    private final TextArea words = new TextArea();
    private final Div found = new Div();
    private final Checkbox pages = new Checkbox();
    private final TextField confirmation = new TextField();
    private final Button destroy = new Button();
    private final FieldErrors errors =
            new FieldErrors().on("words", words).on("pages", pages).on("confirmation", confirmation);
    private transient @Nullable ExpungePlan plan;

    ExpungeDialog(TranscriptHead head, @Nullable SelectedWords selected, ExpungeService expunging, Runnable changed) {
        this.head = head;
        this.expunging = expunging;
        this.changed = changed;
        words.setLabel(getTranslation("transcript.ui.expunge.words"));
        words.setHelperText(getTranslation("transcript.ui.expunge.words.help"));
        words.setValue(selected == null ? "" : selected.words().replace('\n', ' '));
        words.addValueChangeListener(change -> forget());
        pages.setLabel(getTranslation("transcript.ui.expunge.pages"));
        confirmation.setLabel(getTranslation("transcript.ui.expunge.confirmation", word()));
        destroy.setText(getTranslation("transcript.ui.expunge.act"));
        destroy.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        destroy.addClickListener(click -> destroy());
        Button look = new Button(getTranslation("transcript.ui.expunge.look"), click -> look());
        Paragraph help = new Paragraph(getTranslation("transcript.ui.expunge.help"));
        Div body = new Div(help, words, look, found, pages, confirmation);
        body.addClassName("v-dialog-body");
        getContent().setHeaderTitle(getTranslation("transcript.ui.expunge.title"));
        getContent().setWidth("min(46rem, 94vw)");
        getContent().add(body);
        getContent().getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), destroy);
        forget();
    }

    void open() {
        getContent().open();
    }

    private void forget() {
        plan = null;
        found.removeAll();
        pages.setVisible(false);
        confirmation.setVisible(false);
        destroy.setEnabled(false);
    }

    private void look() {
        errors.clear();
        forget();
        attempt(() -> expunging.preview(head.id(), expressions())).ifPresent(this::show);
    }

    private void show(ExpungePlan shown) {
        plan = shown;
        if (shown.isEmpty()) {
            found.add(new Paragraph(getTranslation("transcript.error.expunge-nowhere")));
            return;
        }
        found.add(new H2(getTranslation("transcript.ui.expunge.found", shown.places())), list(shown));
        pages.setVisible(!shown.live().isEmpty());
        confirmation.setVisible(true);
        destroy.setEnabled(true);
    }

    private Component list(ExpungePlan shown) {
        UnorderedList list = new UnorderedList();
        list.addClassName("v-quoters");
        shown.held().forEach(held -> list.add(line(held)));
        return list;
    }

    private ListItem line(Held held) {
        ListItem line =
                new ListItem(new Span(getTranslation("transcript.ui.expunge.kind." + held.kind(), held.places())));
        Quoter by = held.by();
        if (by != null) {
            line.add(new Anchor(by.address(), by.title()));
        }
        if (held.live()) {
            line.add(new Chip(getTranslation("transcript.ui.withdraw.live"), Chip.Tone.WARN));
        }
        return line;
    }

    private void destroy() {
        errors.clear();
        ExpungePlan shown = plan;
        if (shown != null) {
            attempt(() -> expunging.expunge(
                            head.id(), expressions(), confirmation.getValue(), pages.getValue(), shown.places()))
                    .ifPresent(this::receipt);
        }
    }

    private void receipt(ExpungePlan done) {
        forget();
        words.setValue("");
        words.setVisible(false);
        found.add(
                new Paragraph(getTranslation("transcript.ui.expunge.done", done.places())),
                list(done),
                new Paragraph(getTranslation("transcript.ui.expunge.after")));
        getContent().getFooter().removeAll();
        getContent().getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
        changed.run();
    }

    private Optional<ExpungePlan> attempt(Supplier<ExpungePlan> act) {
        try {
            return Optional.of(act.get());
        } catch (StaleVersion changedMeanwhile) {
            Notices.problem(getTranslation("transcript.ui.expunge.stale"));
            forget();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
        return Optional.empty();
    }

    private List<String> expressions() {
        return words.getValue().lines().toList();
    }

    private String word() {
        return getTranslation("transcript.expunge.word");
    }

    private void close() {
        getContent().close();
    }
}
