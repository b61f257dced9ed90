package press.verbatim.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import press.verbatim.article.ArticleId;
import press.verbatim.article.LiveTeaser;

/** One article on the board of la une: it can be dragged, and has a button for every move. */
class FrontCard extends Composite<Div> implements Focusable<FrontCard> {
    private final transient LiveTeaser article;
    private final Div moves = new Div();

    FrontCard(LiveTeaser article, String title, String when) {
        this.article = article;
        Span headline = new Span(title);
        headline.addClassName("front-headline");
        Span date = new Span(when);
        date.addClassName("front-date");
        moves.addClassName("front-moves");
        getContent().addClassName("front-card");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(headline, date);
        DragSource.create(this).setDraggable(true);
    }

    ArticleId id() {
        return article.id();
    }

    void addField(Component field) {
        getContent().add(field);
    }

    /** Adds the button of a move; its name for assistive technology says which article it moves. */
    void addMove(String label, boolean possible, Runnable move) {
        Button button = new Button(label, click -> move.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation("site.frontPage.moved", label, article.headline()));
        button.setEnabled(possible);
        moves.add(button);
        getContent().add(moves);
    }
}
