package press.verbatim.newsletter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.tabs.TabSheet;
import press.verbatim.newsletter.EditionBody;

/** The mail as its readers get it, in both its parts; the HTML in a frame that can run nothing. */
class EditionPreview extends Composite<TabSheet> {
    private final IFrame html = new IFrame();
    private final Pre text = new Pre();

    EditionPreview() {
        html.getElement().setAttribute("sandbox", "");
        html.setTitle(getTranslation("newsletter.edition.preview"));
        html.addClassName("v-mail");
        text.addClassName("v-mail-text");
        getContent().addClassName("v-edition-preview");
        getContent().add(getTranslation("newsletter.edition.preview"), html);
        getContent().add(getTranslation("newsletter.edition.text"), text);
    }

    void show(EditionBody body) {
        html.setSrcdoc(body.html());
        text.setText(body.text());
    }
}
