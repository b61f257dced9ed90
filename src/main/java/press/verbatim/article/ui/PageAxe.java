package press.verbatim.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;

/** Has axe look at a page in the browser; the library is loaded only when somebody asks. */
@Tag("verbatim-page-axe")
@JsModule("./desk/page-axe.ts")
@NpmPackage(value = "axe-core", version = "4.14.1")
class PageAxe extends Component {
    private static final long serialVersionUID = 1L;

    /** What it found, as JSON; empty where it could not look. */
    @DomEvent("verbatim-axe")
    public static class LookedEvent extends ComponentEvent<PageAxe> {
        private static final long serialVersionUID = 1L;

        private final String found;

        public LookedEvent(PageAxe source, boolean fromClient, @EventData("event.detail.found") String found) {
            super(source, fromClient);
            this.found = found;
        }

        String found() {
            return found;
        }
    }

    void check(String address, int width) {
        getElement().callJsFunction("check", address, width);
    }

    Registration addLookedListener(ComponentEventListener<LookedEvent> listener) {
        return addListener(LookedEvent.class, listener);
    }
}
