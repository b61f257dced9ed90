package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import press.verbatim.people.PeopleService;
import press.verbatim.transcript.ImportPreview;
import press.verbatim.transcript.TranscriptDraft.SpeakerChoice;
import press.verbatim.ui.Chip;
import press.verbatim.ui.FieldErrors;

/** What an import would store: format and encoding, speakers with the people behind them, first turns, lines not understood. */
class PreviewPanel extends Composite<Div> {
    private final List<SpeakerRow> speakers;

    PreviewPanel(ImportPreview preview, PeopleService people) {
        speakers = preview.speakers().stream()
                .map(speaker -> new SpeakerRow(speaker, people))
                .toList();

        getContent().addClassName("v-preview");
        getContent().add(summary(preview));
        addLines("transcript.ui.import.unread", preview.unreadCount(), preview.unread());
        addLines("transcript.ui.import.remarks", preview.remarkCount(), preview.remarks());
        getContent().add(new H2(getTranslation("transcript.ui.import.speakers")));
        getContent().add(new Paragraph(getTranslation("transcript.ui.import.speakers.help")));
        speakers.forEach(getContent()::add);
        getContent().add(new H2(getTranslation("transcript.ui.import.beginning")), turns(preview));
    }

    /** What is refused of a speaker is said at their row. */
    void addTo(FieldErrors errors) {
        speakers.forEach(row -> row.addTo(errors));
    }

    List<SpeakerChoice> speakers() {
        return speakers.stream().map(SpeakerRow::chosen).toList();
    }

    private Component summary(ImportPreview preview) {
        Div line = new Div(
                new Span(getTranslation("transcript.ui.import.turns", preview.turnCount())),
                new Span(getTranslation(
                        "transcript.ui.import.voices", preview.speakers().size())),
                new Span(getTranslation("transcript.format." + preview.format())));
        line.add(
                preview.encodingGuessed()
                        ? new Chip(getTranslation("transcript.ui.import.encoding", preview.encoding()), Chip.Tone.WEAK)
                        : new Span(preview.encoding()));
        line.addClassName("v-facts");
        return line;
    }

    private void addLines(String key, int count, List<ImportPreview.Unread> shown) {
        if (count == 0) {
            return;
        }
        OrderedList lines = new OrderedList();
        lines.addClassName("v-unread");
        shown.forEach(line -> lines.add(unread(line)));
        Details details = new Details(new Chip(getTranslation(key, count), Chip.Tone.WARN), lines);
        details.setOpened(shown.size() <= 12);
        if (shown.size() < count) {
            details.add(new Paragraph(getTranslation("transcript.ui.import.unread.more", count - shown.size())));
        }
        getContent().add(details);
    }

    private ListItem unread(ImportPreview.Unread line) {
        Span number = new Span(getTranslation("transcript.ui.import.line", line.line()));
        number.addClassName("v-number");
        Span text = new Span(line.text());
        text.addClassName("v-words");
        Span reason = new Span(line.reason());
        reason.addClassName("v-soft");
        return new ListItem(number, text, reason);
    }

    private Component turns(ImportPreview preview) {
        Div turns = new Div();
        turns.addClassName("v-first-turns");
        preview.firstTurns().forEach(turn -> turns.add(turn(turn)));
        return turns;
    }

    private Component turn(ImportPreview.Line turn) {
        Span time = new Span(Clock.text(turn.startMillis()));
        time.addClassName("v-number");
        Span speaker = new Span(turn.speaker());
        speaker.addClassName("v-speaker-name");
        Span words = new Span(turn.text());
        words.addClassName("v-words");
        Div line = new Div(time, speaker, words);
        line.addClassName("v-first-turn");
        return line;
    }
}
