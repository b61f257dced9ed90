package press.verbatim.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says under the fields of a form why they were refused, aloud where a screen is read; hidden until then. Views of every room put it there. */
public class Problem extends Paragraph {

    public Problem() {
        addClassName("v-problem");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Shows it with these words, or hides it where there are none. */
    @Override
    public void setText(String words) {
        super.setText(words);
        setVisible(!words.isEmpty());
    }
}
