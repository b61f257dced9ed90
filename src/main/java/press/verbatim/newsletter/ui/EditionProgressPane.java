package press.verbatim.newsletter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import press.verbatim.newsletter.EditionDetails;
import press.verbatim.newsletter.EditionProgress;
import press.verbatim.newsletter.EditionState;

/** How far the sending has come, in words and as a bar. */
class EditionProgressPane extends Composite<Div> {
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();

    EditionProgressPane() {
        words.getElement().setAttribute("role", "status");
        bar.setId("edition-progress");
        bar.getElement().setAttribute("aria-label", getTranslation("newsletter.edition.progressLabel"));
        getContent().addClassName("v-edition-progress");
        getContent().add(words, bar);
        getContent().setVisible(false);
    }

    void show(EditionDetails edition) {
        EditionProgress progress = edition.progress();
        getContent().setVisible(edition.row().state() != EditionState.DRAFT);
        bar.setValue(progress.done());
        words.setText(getTranslation(
                "newsletter.edition.progress",
                progress.sent(),
                progress.total(),
                progress.failed(),
                progress.skipped()));
    }
}
