package press.verbatim.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** The element that shows a public page in a theme, at a width, in a mode. */
@Tag("verbatim-theme-frame")
@JsModule("./theme-studio/theme-frame.ts")
class ThemeFrame extends Component {
    private int revision;

    ThemeFrame(String label) {
        getElement().setProperty("label", label);
    }

    /** Shows a page by its public path, in the theme whose preview starts with the base. */
    void show(String base, String path) {
        getElement().setProperty("base", base);
        getElement().setProperty("path", path);
    }

    void mode(String mode) {
        getElement().setProperty("mode", mode);
    }

    void width(int pixels) {
        getElement().setProperty("width", pixels);
    }

    /** Shows the page again, after the theme has changed. */
    void reload() {
        revision++;
        getElement().setProperty("revision", revision);
    }

    /** Tells the public path of a link that was followed. */
    void onPageChosen(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        "verbatim-page-chosen",
                        event -> listener.accept(
                                event.getEventData().path("event.detail.path").asString("/")))
                .addEventData("event.detail.path");
    }
}
