package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A line of the sourcing pane: what there is to see, then the ways to mend it or to look at it. */
class SourcingLine extends Composite<Div> {
    private final String words;
    private final Div acts = new Div();

    SourcingLine(String what, String words, Component... chips) {
        this.words = words.isEmpty() ? what : words;
        Span label = new Span(what);
        Div head = new Div(label);
        head.add(chips);
        head.addClassName("v-sourcing-head");
        getContent().addClassName("v-sourcing-line");
        acts.addClassName("v-row-actions");
        getContent().add(head);
        if (!words.isEmpty()) {
            Span said = new Span(words);
            said.addClassName("v-sourcing-said");
            getContent().add(said);
        }
        getContent().add(acts);
    }

    /** Greys it: somebody said that it needs nothing. */
    void setAside() {
        getContent().addClassName("v-sourcing-dismissed");
    }

    SourcingLine act(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(key) + " : " + words);
        acts.add(button);
        return this;
    }
}
