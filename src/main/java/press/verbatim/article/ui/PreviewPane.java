package press.verbatim.article.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.function.Supplier;

/** The draft in the public theme beside the editor, in a mode and at a width of choice. */
class PreviewPane extends Composite<Div> {
    private final transient Supplier<String> address;
    private final IFrame frame = new IFrame();
    private final Select<Mode> mode = new Select<>();
    private final Select<Screen> screen = new Select<>();

    private enum Mode {
        LIGHT,
        DARK
    }

    private enum Screen {
        PHONE,
        TABLET,
        DESKTOP
    }

    PreviewPane(Supplier<String> address) {
        this.address = address;
        mode.setLabel(getTranslation("article.preview.mode"));
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(one -> getTranslation("article.preview." + name(one)));
        mode.setValue(Mode.LIGHT);
        mode.addValueChangeListener(change -> reload());
        screen.setLabel(getTranslation("article.preview.screen"));
        screen.setItems(Screen.values());
        screen.setItemLabelGenerator(one -> getTranslation("article.preview." + name(one)));
        screen.setValue(Screen.TABLET);
        screen.addValueChangeListener(change -> resize());
        frame.setTitle(getTranslation("article.preview"));
        Div tools = new Div(mode, screen);
        tools.addClassName("v-article-filters");
        Div stage = new Div(frame);
        stage.addClassName("v-article-stage");
        getContent().addClassName("v-article-preview");
        getContent().add(tools, stage);
        resize();
        reload();
    }

    /** Shows the last saved text. */
    final void reload() {
        String where = address.get();
        frame.setSrc(where + (where.contains("?") ? "&" : "?") + "mode=" + name(mode.getValue()) + "&t="
                + System.nanoTime());
    }

    private void resize() {
        frame.setClassName("v-frame-phone", screen.getValue() == Screen.PHONE);
        frame.setClassName("v-frame-tablet", screen.getValue() == Screen.TABLET);
        frame.setClassName("v-frame-desktop", screen.getValue() == Screen.DESKTOP);
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
