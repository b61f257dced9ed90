package press.verbatim.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import press.verbatim.article.ArticleId;
import press.verbatim.ui.ElementMessages;

/**
 * Sources et citations: linked transcripts, one open beside the text, and the findings of the check. The article's
 * view places it beside the {@link ArticleEditor} of the same article, with which it talks in the browser.
 */
@Tag("verbatim-sources-panel")
@JsModule("./sources-panel/sources-panel.ts")
@CssImport("./desk/elements.css")
@CssImport("./desk/sources-panel.css")
class SourcesPanel extends Component implements HasSize, LocaleChangeObserver {
    private static final long serialVersionUID = 1L;

    SourcesPanel(ArticleId article) {
        getElement().setAttribute("article-id", article.toString());
    }

    /** The text was checked. */
    @DomEvent("verbatim-checked")
    public static class CheckedEvent extends ComponentEvent<SourcesPanel> {
        private static final long serialVersionUID = 1L;

        private final int quotations;
        private final int flagged;

        public CheckedEvent(
                SourcesPanel source,
                boolean fromClient,
                @EventData("event.detail.quotations") int quotations,
                @EventData("event.detail.flagged") int flagged) {
            super(source, fromClient);
            this.quotations = quotations;
            this.flagged = flagged;
        }

        int quotations() {
            return quotations;
        }

        /** How many wait for a binding, a declaration or a correction. */
        int flagged() {
            return flagged;
        }
    }

    Registration addCheckedListener(ComponentEventListener<CheckedEvent> listener) {
        return addListener(CheckedEvent.class, listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Map<String, String> sentences = ElementMessages.of("article", "article.sources.", event.getLocale());
        sentences.putAll(ElementMessages.of("proofing", "", event.getLocale()));
        getElement().setPropertyMap("messages", sentences);
        var reader = ElementMessages.of("transcript", "transcript.reader.", event.getLocale());
        getElement().setPropertyMap("readerMessages", reader);
    }
}
