package press.verbatim.parallels.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.parallels.SharedWords;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.ui.Chip;
import press.verbatim.ui.Times;

/** A pair on the board: both passages, the relation between them, its state and what may be done with it. */
class ParallelRow extends Composite<Div> {

    ParallelRow(ParallelCard card, Times times, List<Button> acts) {
        ExcerptCard left = card.left();
        ExcerptCard right = card.right();
        SharedWords.Lines lines = SharedWords.of(left.words(), left.language(), right.words(), right.language());
        Div pair = new Div(new PassageCard(left, lines.left(), times), new PassageCard(right, lines.right(), times));
        pair.addClassName("v-parallel-pair");
        getContent().addClassName("v-parallel-row");
        getContent().getElement().setAttribute("role", "article");
        getContent().add(head(card, times), pair);
        if (!card.comment().isBlank()) {
            Paragraph comment = new Paragraph(card.comment());
            comment.addClassName("v-parallel-comment");
            getContent().add(comment);
        }
        Div foot = new Div();
        foot.addClassName("v-panel-acts");
        acts.forEach(act -> act.addThemeVariants(ButtonVariant.LUMO_SMALL));
        acts.forEach(foot::add);
        getContent().add(foot);
    }

    private Div head(ParallelCard card, Times times) {
        Span relation = new Span(
                getTranslation("parallels.relation") + " " + getTranslation("parallels.relation." + card.relation()));
        relation.addClassName("v-parallel-relation");
        Chip state = new Chip(
                getTranslation(card.isPublic() ? "parallels.public" : "parallels.internal"),
                card.isPublic() ? Chip.Tone.GOOD : Chip.Tone.QUIET);
        Span made = new Span(getTranslation("parallels.made", card.author(), times.ago(card.createdAt(), getLocale())));
        made.addClassName("v-soft");
        Div head = new Div(relation, state, made);
        head.addClassName("v-parallel-head");
        return head;
    }
}
