package press.verbatim.media.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import press.verbatim.text.FrenchCountry;
import press.verbatim.text.FrenchTypography;
import press.verbatim.ui.Notices;

/** Sets all lines of a dialog in French as the house does, in one click; saving them is the dialog's own act. */
class TypographyButton extends Button {
    private final FrenchTypography typography;
    private final List<TextFieldBase<?, String>> lines;

    @SafeVarargs
    TypographyButton(FrenchCountry country, TextFieldBase<?, String>... lines) {
        this.typography = FrenchTypography.of(country);
        this.lines = List.of(lines);
        setText(getTranslation("media.typography"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClickListener(click -> mend());
    }

    private void mend() {
        boolean mended = false;
        for (TextFieldBase<?, String> line : lines) {
            mended |= mend(line);
        }
        Notices.done(getTranslation(mended ? "media.typography.mended" : "media.typography.none"));
    }

    private boolean mend(TextFieldBase<?, String> line) {
        String mended = typography.mended(line.getValue());
        boolean changed = !mended.equals(line.getValue());
        line.setValue(mended);
        return changed;
    }
}
