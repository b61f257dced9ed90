package press.verbatim.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicBoolean;
import press.verbatim.notices.NoticeWatch;
import press.verbatim.notices.NoticesService;
import press.verbatim.security.CurrentStaff;

/**
 * How many notices wait to be read, beside their entry in the menu; nothing where none does. The frame refreshes it with each page, and it
 * does so itself when somebody tells the person something.
 */
class NoticeCount extends Composite<Span> {
    private final transient NoticesService notices;
    private final transient NoticeWatch watch;
    private final transient CurrentStaff current;
    private final AtomicBoolean counting = new AtomicBoolean();
    private transient Runnable leave = () -> {};

    NoticeCount(NoticesService notices, NoticeWatch watch, CurrentStaff current) {
        this.notices = notices;
        this.watch = watch;
        this.current = current;
        getContent().addClassName("v-nav-count");
        getContent().setVisible(false);
    }

    void refresh() {
        int count = notices.unread();
        getContent().setText(count >= NoticesService.COUNTED ? NoticesService.COUNTED + "+" : String.valueOf(count));
        getContent().setVisible(count > 0);
        getContent().getElement().setAttribute("title", getTranslation("notices.count", count));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        leave.run();
        leave = watch.watch(current.id(), () -> refreshSoon(ui));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave.run();
    }

    /** Several notices at once are counted once. */
    private void refreshSoon(UI ui) {
        if (counting.compareAndSet(false, true)) {
            ui.access(() -> {
                counting.set(false);
                refresh();
            });
        }
    }
}
