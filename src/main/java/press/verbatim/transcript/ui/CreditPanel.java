package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.transcript.CreditSummary;
import press.verbatim.transcript.CreditedTurn;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranslationCredit;
import press.verbatim.transcript.TranslationCreditService;
import press.verbatim.transcript.TranslationStatus;
import press.verbatim.transcript.TurnId;
import press.verbatim.ui.Chip;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;
import press.verbatim.ui.Times;

/**
 * Who stands for the translation: how far it has come, and for the turn selected in the reader its translator, its second reader and the
 * act of having read it.
 */
class CreditPanel extends Composite<Div> {
    private final TranscriptId transcript;
    private final @Nullable TurnId selected;
    private final String myName;
    private final transient TranslationCreditService credits;
    private final transient Times times;
    private final transient Consumer<TurnId> open;
    private CreditFields fields = new CreditFields("", false, null);

    /**
     * @param myName proposed as second reader
     * @param open selects a turn in the reader, which brings its panel
     */
    CreditPanel(
            TranscriptId transcript,
            @Nullable TurnId selected,
            String myName,
            TranslationCreditService credits,
            Times times,
            Consumer<TurnId> open) {
        this.transcript = transcript;
        this.selected = selected;
        this.myName = myName;
        this.credits = credits;
        this.times = times;
        this.open = open;
        getContent().addClassName("v-side-panel");
        show();
    }

    /** Whether something typed here would be lost. */
    boolean isDirty() {
        return fields.isDirty();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new H2(getTranslation("transcript.ui.credit")), summary(credits.summary(transcript)));
        Optional<CreditedTurn> turn = selected == null ? Optional.empty() : credits.find(transcript, selected);
        turn.ifPresentOrElse(
                found -> getContent().add(card(found)), () -> getContent().add(whole()));
    }

    private Component summary(CreditSummary summary) {
        Div chips = new Div();
        chips.addClassName("v-chips");
        summary.byStatus().forEach((status, count) -> {
            if (count > 0) {
                chips.add(chip(status, getTranslation("transcript.ui.credit.count." + status, count)));
            }
        });
        return chips;
    }

    /** Without a turn selected: what can be said of the whole translation. */
    private Component whole() {
        Div card = new Div();
        card.addClassName("v-panel-card");
        Paragraph help = new Paragraph(getTranslation("transcript.ui.credit.whole.help"));
        help.addClassName("v-soft");
        fields = new CreditFields("", false, null);
        card.add(
                new H2(getTranslation("transcript.ui.credit.whole")),
                help,
                fields,
                acts(
                        button("transcript.ui.credit.state-all", () -> state(null)),
                        button("transcript.ui.credit.next", () -> next(-1))));
        return card;
    }

    private Component card(CreditedTurn found) {
        TranslationCredit credit = found.credit();
        Div card = new Div();
        card.addClassName("v-panel-card");
        Span words = new Span(found.turn().translation());
        words.addClassName("v-words");
        card.add(
                new H2(getTranslation("transcript.ui.credit.turn", found.turn().index() + 1)),
                new Div(chip(credit.status(), getTranslation("transcript.translation.status." + credit.status()))),
                words);
        if (credit.changedSince()) {
            card.add(new Paragraph(getTranslation("transcript.ui.credit.changed")));
        }
        if (credit.status() == TranslationStatus.CHECKED) {
            card.add(soft(getTranslation("transcript.ui.credit.by", credit.translator(), credit.secondReader())));
            LocalDate day = credit.doneOn();
            if (day != null) {
                card.add(soft(times.on(day, getLocale())));
            }
        }
        fields = new CreditFields(credit.translator(), credit.status() == TranslationStatus.MACHINE, credit.doneOn());
        SecondReading second = new SecondReading(myName, reader -> check(found, reader));
        card.add(
                fields,
                acts(button(
                        "transcript.ui.credit.state", () -> state(found.turn().id()))));
        if (credit.status() != TranslationStatus.CHECKED) {
            card.add(second);
        }
        card.add(
                acts(button("transcript.ui.credit.next", () -> next(found.turn().index()))));
        return card;
    }

    private void state(@Nullable TurnId turn) {
        FieldErrors errors = fields.errors();
        try {
            credits.state(transcript, turn, fields.draft());
            Notices.done(getTranslation("transcript.ui.credit.stated"));
            show();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    private void check(CreditedTurn found, SecondReading reader) {
        FieldErrors errors = reader.errors();
        try {
            String words = found.turn().translation();
            credits.check(transcript, found.turn().id(), words == null ? "" : words, reader.name());
            Notices.done(getTranslation("transcript.ui.credit.checked"));
            show();
            next(found.turn().index());
        } catch (StaleVersion changed) {
            Notices.problem(getTranslation("transcript.ui.credit.stale"));
            show();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    private void next(int after) {
        Optional<TurnId> next = credits.nextUnchecked(transcript, after);
        next.ifPresent(open);
        if (next.isEmpty()) {
            Notices.done(getTranslation("transcript.ui.credit.complete"));
        }
    }

    private static Chip chip(TranslationStatus status, String text) {
        return new Chip(
                text,
                switch (status) {
                    case CHECKED -> Chip.Tone.GOOD;
                    case DRAFT, UNSTATED -> Chip.Tone.QUIET;
                    case MACHINE -> Chip.Tone.WEAK;
                });
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Div acts(Button... buttons) {
        Div acts = new Div(buttons);
        acts.addClassName("v-panel-acts");
        return acts;
    }

    private static Paragraph soft(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("v-soft");
        return paragraph;
    }
}
