package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.AlignmentReport;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TranslationLine;
import press.verbatim.transcript.TranslationService;
import press.verbatim.transcript.TurnView;
import press.verbatim.ui.Chip;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;

/** How a translation lies beside its original: what is settled, which lines wait for a turn, and the turns without one. */
class AlignmentPanel extends Composite<Div> {
    private static final int SHOWN = 200;
    private static final int EXCERPT = 70;

    private final TranscriptId transcript;
    private final transient TranscriptService transcripts;
    private final transient TranslationService translations;
    private final transient Runnable changed;

    AlignmentPanel(
            TranscriptId transcript, TranscriptService transcripts, TranslationService translations, Runnable changed) {
        this.transcript = transcript;
        this.transcripts = transcripts;
        this.translations = translations;
        this.changed = changed;
        getContent().addClassName("v-alignment");
        show(translations.alignment(transcript));
    }

    private void show(AlignmentReport report) {
        getContent().removeAll();
        getContent().add(summary(report));
        if (report.unplaced().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("transcript.ui.translation.complete")));
        } else {
            getContent().add(new H2(getTranslation("transcript.ui.translation.lines")));
            report.unplaced().stream()
                    .limit(SHOWN)
                    .map(line -> mend(line, report.untranslated()))
                    .forEach(getContent()::add);
        }
        if (!report.untranslated().isEmpty()) {
            getContent().add(bare(report.untranslated()));
        }
    }

    private Component summary(AlignmentReport report) {
        Div facts = new Div(
                new Span(getTranslation("transcript.ui.translation.aligned", report.aligned())),
                count("untranslated", report.untranslated().size()),
                count("unplaced", report.unplaced().size()));
        facts.addClassName("v-facts");
        return facts;
    }

    private Chip count(String key, int number) {
        return new Chip(
                getTranslation("transcript.ui.translation." + key, number),
                number == 0 ? Chip.Tone.GOOD : Chip.Tone.WEAK);
    }

    private Component mend(TranslationLine line, List<TurnView> untranslated) {
        Span where = new Span(String.join(" · ", Clock.text(line.startMillis()), line.speaker()));
        where.addClassName("v-number");
        Span words = new Span(line.text());
        words.addClassName("v-words");
        Div said = new Div(where, new Div(words));
        Div row = new Div(said, turnField(line, untranslated));
        row.addClassName("v-mend");
        return row;
    }

    private ComboBox<TurnView> turnField(TranslationLine line, List<TurnView> untranslated) {
        ComboBox<TurnView> field = new ComboBox<>(getTranslation("transcript.ui.translation.place"));
        field.setItemLabelGenerator(AlignmentPanel::labelOf);
        field.setWidthFull();
        field.setItems(query -> candidates(query.getFilter().orElse(""), line, untranslated).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                place(line, change.getValue());
            }
        });
        return field;
    }

    /** Turns by number where one is typed, else those without a translation, the nearest in time first. */
    private List<TurnView> candidates(String typed, TranslationLine line, List<TurnView> untranslated) {
        if (typed.matches("\\d{1,6}")) {
            return transcripts
                    .turns(transcript, Math.max(0, Integer.parseInt(typed) - 1), 20)
                    .turns();
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        Stream<TurnView> fitting = untranslated.stream()
                .filter(turn -> labelOf(turn).toLowerCase(Locale.ROOT).contains(wanted));
        return fitting.sorted(java.util.Comparator.comparingLong(turn -> distance(turn, line)))
                .toList();
    }

    private static long distance(TurnView turn, TranslationLine line) {
        Long start = turn.startMillis();
        Long wanted = line.startMillis();
        return start == null || wanted == null ? Math.abs(turn.index() - line.index()) : Math.abs(start - wanted);
    }

    private void place(TranslationLine line, TurnView turn) {
        try {
            AlignmentReport report = translations.realign(transcript, line.id(), turn.id());
            Notices.done(getTranslation("transcript.ui.translation.placed"));
            show(report);
            changed.run();
        } catch (Refusal refusal) {
            new FieldErrors().show(refusal);
        }
    }

    private Component bare(List<TurnView> turns) {
        Div list = new Div();
        turns.stream().limit(SHOWN).map(turn -> new Div(labelOf(turn))).forEach(list::add);
        return new Details(getTranslation("transcript.ui.translation.bare"), list);
    }

    private static String labelOf(TurnView turn) {
        String text =
                turn.text().length() <= EXCERPT ? turn.text() : turn.text().substring(0, EXCERPT) + "…";
        return String.join(
                " · ", Integer.toString(turn.index() + 1), Clock.text(turn.startMillis()), turn.speaker(), text);
    }
}
