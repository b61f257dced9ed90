package press.verbatim.article.ui;

import com.vaadin.flow.component.Component;
import press.verbatim.article.ArticleDraft;

/** Implemented by rooms that have something to show beside an article's text; its view makes a tab of each. */
public interface SidePane {
    /** Where the tab's name stands in the message bundle. */
    String titleKey();

    /** A panel for one open article; nothing is read before its first refresh. */
    Panel beside(ArticleDraft draft, TextPlaces text);

    /** What the tab holds. */
    interface Panel {
        Component content();

        /** Shows what is so now; called when the tab is chosen and, while it is, after each save of the text. */
        void refresh();
    }
}
