package press.verbatim.parallels.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import press.verbatim.parallels.SharedWords.Run;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.TranscriptAddress;
import press.verbatim.ui.Chip;
import press.verbatim.ui.Times;

/** One passage of a pair: who, when, the words with those it shares underlined, and where they stand. */
class PassageCard extends Composite<Div> {

    PassageCard(ExcerptCard card, List<Run> runs, Times times) {
        Div who = new Div(new Span(card.speaker()));
        who.addClassName("v-parallel-who");
        LocalDate day = card.recordedOn();
        if (day != null) {
            Span when = new Span(times.on(day, getLocale()));
            when.addClassName("v-soft");
            who.add(when);
        }
        Div words = new Div();
        words.addClassName("v-words");
        words.getElement().setAttribute("lang", card.language());
        runs.stream().map(PassageCard::run).forEach(words::add);
        String place = new TranscriptAddress(card.transcript(), card.passage().fromTurn()).path();
        Anchor source = new Anchor(place, card.transcriptTitle());
        source.addClassName("v-soft");
        getContent().addClassName("v-parallel-passage");
        getContent().add(who, words, source);
        String other = card.otherWords();
        if (other != null && !other.isBlank()) {
            Div beside = new Div(other);
            beside.addClassNames("v-words", "v-parallel-other");
            getContent().addComponentAtIndex(2, beside);
        }
        chips(card);
    }

    private void chips(ExcerptCard card) {
        Div chips = new Div();
        chips.addClassName("v-chips");
        if (card.withdrawn() != null) {
            chips.add(new Chip(getTranslation("parallels.withdrawn"), Chip.Tone.WARN));
        }
        card.disputes()
                .forEach(one -> chips.add(new Chip(getTranslation("parallels.disputed", one.who()), Chip.Tone.WEAK)));
        if (chips.getComponentCount() > 0) {
            getContent().add(chips);
        }
    }

    private static Span run(Run run) {
        Span span = new Span(run.text());
        if (run.shared()) {
            span.addClassName("v-shared");
        }
        return span;
    }
}
