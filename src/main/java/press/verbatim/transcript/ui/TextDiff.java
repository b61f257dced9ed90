package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.verbatim.text.WordDiff;
import press.verbatim.transcript.LoggedTurn;

/** Two texts of a stretch of turns as two labelled lines a turn, the words that differ marked in both. */
class TextDiff extends Composite<Div> {
    private static final int SHOWN = 100;

    TextDiff(List<LoggedTurn> before, List<LoggedTurn> after, int fromTurn) {
        getContent().addClassName("v-text-diff");
        int rows = Math.max(before.size(), after.size());
        for (int at = 0; at < Math.min(rows, SHOWN); at++) {
            LoggedTurn old = at < before.size() ? before.get(at) : null;
            LoggedTurn now = at < after.size() ? after.get(at) : null;
            if (!Objects.equals(old, now)) {
                getContent().add(row(old, now, fromTurn + at + 1));
            }
        }
        if (rows > SHOWN) {
            getContent().add(new Paragraph(getTranslation("transcript.ui.text.more", rows - SHOWN)));
        }
    }

    private Div row(@Nullable LoggedTurn old, @Nullable LoggedTurn now, int number) {
        List<List<WordDiff.Part>> parts =
                List.of(WordDiff.compare(said(old), said(now)), WordDiff.compare(translated(old), translated(now)));
        Span label = new Span(getTranslation("transcript.ui.text.turn", number));
        label.addClassName("v-number");
        Div row = new Div(
                label,
                line("before", parts, WordDiff.Kind.SOURCE, "del"),
                line("after", parts, WordDiff.Kind.ARTICLE, "ins"));
        row.addClassName("v-diff-row");
        return row;
    }

    private Div line(String key, List<List<WordDiff.Part>> texts, WordDiff.Kind own, String tag) {
        Span label = new Span(getTranslation("transcript.ui.text." + key));
        label.addClassName("v-soft");
        Div words = new Div();
        words.addClassName("v-words");
        texts.forEach(parts -> words.add(words(parts, own, tag)));
        Div line = new Div(label, words);
        line.addClassName("v-diff-line");
        return line;
    }

    private static Div words(List<WordDiff.Part> parts, WordDiff.Kind own, String tag) {
        Div words = new Div();
        for (WordDiff.Part part : parts) {
            if (part.kind() == WordDiff.Kind.SAME) {
                words.getElement().appendChild(Element.createText(part.text()));
            } else if (part.kind() == own) {
                words.getElement().appendChild(new Element(tag).setText(part.text()));
            }
        }
        return words;
    }

    private static String said(@Nullable LoggedTurn turn) {
        if (turn == null) {
            return "";
        }
        return Clock.text(turn.startMillis()) + " " + turn.speaker() + " : " + turn.text();
    }

    private static String translated(@Nullable LoggedTurn turn) {
        return turn == null ? "" : Objects.requireNonNullElse(turn.translation(), "");
    }
}
