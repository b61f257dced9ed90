package press.verbatim.site.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.NumberFormat;
import java.util.List;
import press.verbatim.site.theme.AccentCheck;
import press.verbatim.site.theme.Colour;
import press.verbatim.site.theme.PaperMode;

/** The accent of one mode: chosen from a palette or typed, with its contrasts in figures and, where they fall short, the nearest that holds. */
class AccentField extends Composite<Div> {
    private final PaperMode mode;
    private final transient Runnable changed;
    private final Input palette = new Input(ValueChangeMode.LAZY);
    private final TextField code = new TextField();
    private final UnorderedList figures = new UnorderedList();
    private final Button nearest = new Button();
    private Colour chosen;

    AccentField(PaperMode mode, Runnable changed) {
        this.mode = mode;
        this.changed = changed;
        this.chosen = mode.accent();
        palette.setType("color");
        palette.getElement().setAttribute("aria-label", getTranslation("site.theme.accent.palette." + mode));
        palette.addValueChangeListener(change -> take(change.getValue()));
        code.setLabel(getTranslation("site.theme.accent." + mode));
        code.setMaxLength(7);
        code.setValueChangeMode(ValueChangeMode.LAZY);
        code.addValueChangeListener(change -> take(change.getValue()));
        figures.addClassName("theme-figures");
        nearest.addClickListener(click -> take(nearest()));
        Div row = new Div(palette, code);
        row.addClassName("theme-colour");
        getContent().addClassName("theme-accent");
        getContent().add(row, figures, nearest);
        show(chosen);
    }

    /** The field that a refusal of this accent is shown at. */
    TextField field() {
        return code;
    }

    /** The last colour that could be read, as its code. */
    String value() {
        return chosen.hex();
    }

    void show(String hex) {
        show(Colour.read(hex).orElse(mode.accent()));
    }

    /** Takes a colour as if it had been typed. */
    final void take(String typed) {
        Colour read = Colour.read(typed).orElse(null);
        code.setInvalid(read == null);
        code.setErrorMessage(read == null ? getTranslation("site.theme.error.colour") : "");
        if (read != null && !read.equals(chosen)) {
            show(read);
            changed.run();
        }
    }

    private void show(Colour colour) {
        chosen = colour;
        code.setInvalid(false);
        palette.setValue(colour.hex());
        code.setValue(colour.hex());
        List<AccentCheck.Figure> found = AccentCheck.figures(colour, mode);
        figures.removeAll();
        found.forEach(figure -> figures.add(line(figure)));
        nearest.setVisible(!AccentCheck.holds(colour, mode));
        nearest.setText(getTranslation("site.theme.accent.nearest", nearest()));
    }

    private ListItem line(AccentCheck.Figure figure) {
        String key = "site.theme.contrast." + figure.use() + (figure.holds() ? "" : ".short");
        ListItem line = new ListItem(
                getTranslation(key, ratio(figure.contrast()), ratio(figure.use().needed())));
        line.setClassName("theme-short", !figure.holds());
        return line;
    }

    private String nearest() {
        return AccentCheck.nearest(chosen, mode).hex();
    }

    /** Cut, not rounded: 4.49 must not look like 4.5. */
    private String ratio(double contrast) {
        NumberFormat format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(java.math.RoundingMode.DOWN);
        return format.format(contrast);
    }
}
