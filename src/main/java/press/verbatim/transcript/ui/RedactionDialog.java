package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.PassageView;
import press.verbatim.transcript.RedactionPreview;
import press.verbatim.transcript.RedactionReach;
import press.verbatim.transcript.RedactionService;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;

/**
 * Asks before words are redacted: the translation beside them, the same words elsewhere, the cards and articles that lose them, and why.
 * The translation is ticked, since it says the same; who leaves it has to untick it.
 */
class RedactionDialog extends Composite<Dialog> {
    private static final int WORDS = 160;

    private final transient RedactionPreview preview;
    private final transient RedactionService redactions;
    private final transient Runnable changed;
    private final TextField reason = new TextField();
    private final transient Map<Checkbox, Passage> ticks = new LinkedHashMap<>();
    private final Div touched = new Div();
    private final FieldErrors errors = new FieldErrors().on("reason", reason);

    RedactionDialog(RedactionPreview preview, RedactionService redactions, Runnable changed) {
        this.preview = preview;
        this.redactions = redactions;
        this.changed = changed;
        reason.setLabel(getTranslation("transcript.ui.redact.reason"));
        reason.setHelperText(getTranslation("transcript.ui.redact.reason.help"));
        reason.setMaxLength(RedactionService.REASON_LIMIT);
        reason.setRequiredIndicatorVisible(true);
        Div body = new Div(words(), aligned(), elsewhere(), touched, reason);
        showTouched();
        body.addClassName("v-dialog-body");
        getContent().setHeaderTitle(getTranslation("transcript.ui.redact.title"));
        getContent().setWidth("min(46rem, 94vw)");
        getContent().add(body);
        DialogActs.add(getContent(), getTranslation("transcript.ui.redact.confirm"), this::redact);
    }

    void open() {
        getContent().open();
    }

    static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, WORDS)) + "…";
    }

    private Component words() {
        Paragraph words = new Paragraph("« " + shortened(preview.passage().words()) + " »");
        words.addClassName("v-words");
        return words;
    }

    private Component aligned() {
        PassageView aligned = preview.aligned();
        if (aligned == null) {
            return new Paragraph(getTranslation("transcript.ui.redact.aligned.none"));
        }
        Div part = new Div(new H2(getTranslation(
                "transcript.ui.redact.aligned." + aligned.passage().side())));
        part.add(new Paragraph(getTranslation("transcript.ui.redact.aligned.text")), tick(aligned, true));
        return part;
    }

    private Component elsewhere() {
        Div part = new Div();
        if (!preview.elsewhere().isEmpty()) {
            part.add(new H2(getTranslation(
                    "transcript.ui.redact.elsewhere", preview.elsewhere().size())));
            preview.elsewhere().forEach(place -> part.add(tick(place, false)));
        }
        return part;
    }

    private Checkbox tick(PassageView place, boolean ticked) {
        Checkbox tick = new Checkbox(
                place.speaker() + " : « " + shortened(place.words()) + " » ("
                        + getTranslation("transcript.side." + place.passage().side()) + ")",
                ticked);
        ticks.put(tick, place.passage());
        tick.addValueChangeListener(change -> showTouched());
        tick.addClassName("v-redact-place");
        return tick;
    }

    /** Follows what is ticked. */
    private void showTouched() {
        RedactionReach reach = redactions.reach(preview.passage().passage().transcript(), chosen());
        touched.removeAll();
        touched.add(
                new H2(getTranslation("transcript.ui.redact.touched")),
                new Paragraph(getTranslation(
                        "transcript.ui.redact.excerpts", reach.excerpts().size())));
        if (reach.quoters().isEmpty()) {
            touched.add(new Paragraph(getTranslation("transcript.ui.redact.quoters.none")));
        } else {
            touched.add(new Paragraph(getTranslation("transcript.ui.redact.quoters")), new QuoterList(reach.quoters()));
        }
    }

    private List<Passage> chosen() {
        List<Passage> chosen = new ArrayList<>(List.of(preview.passage().passage()));
        ticks.forEach((tick, passage) -> {
            if (tick.getValue()) {
                chosen.add(passage);
            }
        });
        return chosen;
    }

    private boolean redact() {
        errors.clear();
        List<Passage> chosen = chosen();
        try {
            redactions.redact(preview.passage().passage().transcript(), chosen, reason.getValue());
        } catch (Refusal refusal) {
            errors.show(refusal);
            return false;
        }
        Notices.done(getTranslation("transcript.ui.redact.done", chosen.size()));
        changed.run();
        return true;
    }
}
