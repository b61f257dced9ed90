package press.verbatim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a list shows when it has no rows: what belongs here and how to begin. Views call it. */
public class EmptyState extends Div {

    /** A title, one sentence and, where there is one, the action to begin with. */
    public EmptyState(String title, String text, Component... actions) {
        addClassName("v-empty");
        add(new H2(title), new Paragraph(text));
        add(actions);
    }
}
