package press.verbatim.article.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.verbatim.article.PageFinding;

/** The draft in the public theme beside the editor, in a mode and at a width of choice. */
class PreviewPane extends Composite<Div> {
    private final transient Supplier<String> address;
    private final Div tools = new Div();
    private final IFrame frame = new IFrame();
    private final Select<Mode> mode = new Select<>();
    private final Select<Screen> screen = new Select<>();
    private @Nullable PageChecksPanel checks;

    private enum Mode {
        LIGHT,
        DARK
    }

    private enum Screen {
        PHONE(390),
        TABLET(768),
        DESKTOP(1280);

        private final int width;

        Screen(int width) {
            this.width = width;
        }
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
        tools.add(mode, screen);
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
        frame.setSrc(shown() + "&t=" + System.nanoTime());
        if (checks != null) {
            checks.outdate();
        }
    }

    /** Lets whoever looks at the page have it checked beside the page. */
    void offer(Supplier<List<PageFinding>> findings) {
        PageChecksPanel panel = new PageChecksPanel(findings, this::shown, () -> screen.getValue().width);
        checks = panel;
        Details details = new Details(getTranslation("article.checks.title"), panel);
        details.addClassName("v-page-checks-details");
        getContent().addComponentAtIndex(getContent().indexOf(tools) + 1, details);
    }

    private String shown() {
        String where = address.get();
        return where + (where.contains("?") ? "&" : "?") + "mode=" + name(mode.getValue());
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
