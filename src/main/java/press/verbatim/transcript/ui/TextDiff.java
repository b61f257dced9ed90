package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.text.WordDiff;
import press.verbatim.transcript.LoggedTurn;

/** Two texts of a stretch of turns as two labelled lines a turn, the words that differ marked in both. */
class TextDiff extends Composite<Div> {
    private static final int SHOWN = 100;

    /** Lets the last word carry a space as all others do, so that what is added after it stands apart. */
    private static final String LAST = " ";

    TextDiff(List<LoggedTurn> before, List<LoggedTurn> after, int fromTurn) {
        getContent().addClassName("v-text-diff");
        List<TurnPair> pairs = TurnPair.of(before, after);
        pairs.stream()
                .limit(SHOWN)
                .map(pair -> row(pair.before(), pair.after(), fromTurn + pair.number() + 1))
                .forEach(getContent()::add);
        if (pairs.size() > SHOWN) {
            getContent().add(new Paragraph(getTranslation("transcript.ui.text.more", pairs.size() - SHOWN)));
        }
    }

    private Div row(@Nullable LoggedTurn old, @Nullable LoggedTurn now, int number) {
        Span label = new Span(getTranslation("transcript.ui.text.turn", number));
        label.addClassName("v-number");
        Div row = new Div(label);
        row.addClassName("v-diff-row");
        if (old != null) {
            row.add(line("before", "del", own(said(old), said(now)), own(translated(old), translated(now))));
        }
        if (now != null) {
            row.add(line("after", "ins", own(said(now), said(old)), own(translated(now), translated(old))));
        }
        return row;
    }

    /** Each line is the one text to the letter: what is common is shown as it stands there. */
    private static List<WordDiff.Part> own(String text, String other) {
        return WordDiff.line(WordDiff.compare(text, other), WordDiff.Kind.SOURCE);
    }

    @SafeVarargs
    private final Div line(String key, String tag, List<WordDiff.Part>... texts) {
        Span label = new Span(getTranslation("transcript.ui.text." + key));
        label.addClassName("v-soft");
        Div words = new Div();
        words.addClassName("v-words");
        for (List<WordDiff.Part> parts : texts) {
            words.add(words(parts, tag));
        }
        Div line = new Div(label, words);
        line.addClassName("v-diff-line");
        return line;
    }

    private static Div words(List<WordDiff.Part> parts, String tag) {
        Div words = new Div();
        for (WordDiff.Part part : parts) {
            if (part.kind() == WordDiff.Kind.SAME) {
                words.getElement().appendChild(Element.createText(part.text()));
            } else {
                words.getElement().appendChild(new Element(tag).setText(part.text()));
            }
        }
        return words;
    }

    private static String said(@Nullable LoggedTurn turn) {
        if (turn == null) {
            return "";
        }
        return Clock.text(turn.startMillis()) + " " + turn.speaker() + " : " + turn.text() + LAST;
    }

    private static String translated(@Nullable LoggedTurn turn) {
        String translation = turn == null ? null : turn.translation();
        return translation == null ? "" : translation + LAST;
    }
}
