package press.verbatim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The bar on top of every view of the desk: crumb, title, chips of state, then the actions with one main action last. */
public class PageHeader extends Composite<Header> {
    private final Span crumb = new Span();
    private final H1 title = new H1();
    private final Div chips = new Div();
    private final Div actions = new Div();

    /** A bar with a title and its actions. */
    public PageHeader(String title, Component... actions) {
        getContent().addClassName("v-header");
        crumb.addClassName("v-header-crumb");
        crumb.setVisible(false);
        chips.addClassName("v-header-chips");
        this.actions.addClassName("v-header-actions");
        this.title.setText(title);
        getContent().add(crumb, this.title, chips, this.actions);
        this.actions.add(actions);
    }

    /** Names the list that this page belongs to. */
    public PageHeader crumb(String text) {
        crumb.setText(text + " /");
        crumb.setVisible(true);
        return this;
    }

    /** Replaces the chips that tell the state. */
    public void chips(Component... shown) {
        chips.removeAll();
        chips.add(shown);
    }

    /** Replaces the actions. */
    public void actions(Component... shown) {
        actions.removeAll();
        actions.add(shown);
    }

    /** Replaces the title. */
    public void title(String text) {
        title.setText(text);
    }
}
