package press.verbatim.article.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import press.verbatim.article.WorkingCopy;
import press.verbatim.text.BodyHtml;

/** A text to be read, not written: a former version, or one side of a conflict. */
class TextView extends Composite<Div> {
    TextView(String label, WorkingCopy copy) {
        Div body = new Div(BodyHtml.plain(copy.body()));
        body.addClassName("v-article-plain");
        getContent().addClassName("v-article-text");
        getContent().add(new H4(label), new Paragraph(copy.headline()), new Paragraph(copy.lead()), body);
    }
}
