package press.verbatim.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import press.verbatim.notices.NoticesService;

/** How many notices wait to be read, beside their entry in the menu; nothing where none does. The frame refreshes it. */
class NoticeCount extends Composite<Span> {
    private final transient NoticesService notices;

    NoticeCount(NoticesService notices) {
        this.notices = notices;
        getContent().addClassName("v-nav-count");
        getContent().setVisible(false);
    }

    void refresh() {
        int count = notices.unread();
        getContent().setText(count >= NoticesService.COUNTED ? NoticesService.COUNTED + "+" : String.valueOf(count));
        getContent().setVisible(count > 0);
        getContent().getElement().setAttribute("title", getTranslation("notices.count", count));
    }
}
