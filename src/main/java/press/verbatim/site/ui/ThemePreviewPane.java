package press.verbatim.site.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.verbatim.site.Previews;
import press.verbatim.site.theme.PaperMode;

/** Beside the settings: a public page of choice in the draft or in a version, in a mode, as wide as a screen of choice. */
class ThemePreviewPane extends Composite<Div> {
    private static final List<Integer> WIDTHS = List.of(390, 768, 1280);

    private final ComboBox<StudioPage> page = new ComboBox<>();
    private final RadioButtonGroup<PaperMode> mode = new RadioButtonGroup<>();
    private final RadioButtonGroup<Integer> width = new RadioButtonGroup<>();
    private final Div looking = new Div();
    private final Span lookingAt = new Span();
    private final ThemeFrame frame;
    private final transient List<StudioPage> samples;
    private String base = Previews.THEME_DRAFT;

    ThemePreviewPane(List<StudioPage> samples) {
        this.samples = new ArrayList<>(samples);
        frame = new ThemeFrame(getTranslation("site.theme.preview"));
        frame.onPageChosen(this::choose);
        Button back = new Button(getTranslation("site.theme.preview.back"), click -> showDraft());
        looking.add(lookingAt, back);
        looking.addClassName("theme-looking");
        Div tools = new Div(page, mode, width);
        tools.addClassName("theme-tools");
        getContent().addClassName("theme-preview");
        getContent().add(tools, looking, frame);
        label();
        fill();
        showDraft();
    }

    private void label() {
        page.setLabel(getTranslation("site.theme.preview.page"));
        page.setHelperText(getTranslation("site.theme.preview.pageHelp"));
        page.setItemLabelGenerator(StudioPage::label);
        page.setAllowCustomValue(true);
        mode.setLabel(getTranslation("site.theme.preview.mode"));
        mode.setItems(PaperMode.values());
        mode.setItemLabelGenerator(one -> getTranslation("site.theme.mode." + one));
        width.setLabel(getTranslation("site.theme.preview.width"));
        width.setItems(WIDTHS);
        width.setItemLabelGenerator(one -> getTranslation("site.theme.preview.width." + one));
    }

    private void fill() {
        page.setItems(samples);
        page.setValue(samples.getFirst());
        mode.setValue(PaperMode.LIGHT);
        width.setValue(WIDTHS.getLast());
        frame.width(width.getValue());
        page.addCustomValueSetListener(typed -> choose(typed.getDetail()));
        page.addValueChangeListener(change -> show());
        mode.addValueChangeListener(
                change -> frame.mode(change.getValue().name().toLowerCase(Locale.ROOT)));
        width.addValueChangeListener(change -> frame.width(change.getValue()));
    }

    /** Shows the draft as it was kept last. */
    void reload() {
        frame.reload();
    }

    final void showDraft() {
        base = Previews.THEME_DRAFT;
        looking.setVisible(false);
        show();
    }

    void showVersion(int number) {
        base = Previews.THEME_VERSION + number;
        lookingAt.setText(getTranslation("site.theme.preview.version", String.valueOf(number)));
        looking.setVisible(true);
        show();
    }

    private void choose(String typed) {
        String path = typed.startsWith("/") ? typed : "/" + typed;
        StudioPage chosen = samples.stream()
                .filter(sample -> sample.path().equals(path))
                .findFirst()
                .orElseGet(() -> added(path));
        page.setValue(chosen);
    }

    private StudioPage added(String path) {
        StudioPage sample = new StudioPage(path, path);
        samples.add(sample);
        page.setItems(samples);
        return sample;
    }

    private void show() {
        StudioPage shown = page.getValue();
        frame.show(base, shown == null ? "/" : shown.path());
    }
}
