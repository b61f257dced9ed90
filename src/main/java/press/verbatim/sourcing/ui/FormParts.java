package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import press.verbatim.article.ui.TextPlaces;

/** What the forms of this room are put together from. */
final class FormParts {
    private FormParts() {}

    /** Two fields beside each other where there is room. */
    static Div pair(Component... two) {
        Div pair = new Div(two);
        pair.addClassName("v-sourcing-pair");
        return pair;
    }

    /** Takes over the words selected in the text; where none are, the field says how. */
    static Button take(TextPlaces text, TextArea into) {
        return new Button(
                into.getTranslation("sourcing.quote.take"), click -> text.selectedWords(words -> put(words, into)));
    }

    private static void put(String selected, TextArea into) {
        if (selected.isBlank()) {
            into.setHelperText(into.getTranslation("sourcing.quote.select"));
        } else {
            into.setValue(selected);
        }
    }
}
