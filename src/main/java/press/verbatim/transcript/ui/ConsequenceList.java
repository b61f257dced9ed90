package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import press.verbatim.transcript.AnchorState;
import press.verbatim.transcript.Consequence;
import press.verbatim.ui.Chip;

/** What becomes of notes, excerpts, disputes and quotations, those that wait for a person first. */
class ConsequenceList extends Composite<Div> {
    private static final int SHOWN = 200;
    private static final int WORDS = 120;

    ConsequenceList(List<Consequence> consequences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("v-quoters");
        consequences.stream()
                .sorted(Comparator.comparing(Consequence::state).reversed())
                .limit(SHOWN)
                .map(this::line)
                .forEach(list::add);
        getContent().add(summary(consequences), list);
    }

    private Div summary(List<Consequence> consequences) {
        Div facts = new Div();
        facts.addClassName("v-facts");
        for (AnchorState state : AnchorState.values()) {
            long count =
                    consequences.stream().filter(one -> one.state() == state).count();
            if (count > 0) {
                facts.add(new Span(getTranslation("transcript.ui.text.count." + state, count)));
            }
        }
        return facts;
    }

    private ListItem line(Consequence one) {
        Chip state = new Chip(
                getTranslation("transcript.anchor." + one.state()), one.waits() ? Chip.Tone.WEAK : Chip.Tone.GOOD);
        Span kind = new Span(getTranslation("transcript.ui.text.kind." + one.kind()));
        kind.addClassName("v-soft");
        ListItem item = new ListItem(state, kind);
        one.by().forEach(by -> item.add(QuoterList.parts(this, by)));
        if (!one.words().isEmpty()) {
            Paragraph words = new Paragraph(shortened(one.words()));
            words.addClassName("v-words");
            item.add(words);
        }
        return item;
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, WORDS)) + "…";
    }
}
