package press.verbatim.ui;

import com.vaadin.flow.component.html.Span;

/** The name of the product between its guillemets, as the frame and the sign-in page write it. */
public class Brand extends Span {

    /** Draws the mark; the word in the middle may be hidden by narrow frames. */
    public Brand() {
        Span word = new Span(" Verbatim ");
        word.addClassName("v-word");
        add(mark("«"), word, mark("»"));
    }

    private static Span mark(String sign) {
        Span mark = new Span(sign);
        mark.addClassName("v-mark");
        return mark;
    }
}
