package press.verbatim.site.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import press.verbatim.site.theme.ThemeRelease;

/** Asks before readers get another theme, and why they do. */
class ThemeReleaseDialog extends Dialog {
    private final transient Consumer<String> release;
    private final TextField note = new TextField();

    ThemeReleaseDialog(String title, String text, Consumer<String> release) {
        this.release = release;
        setHeaderTitle(title);
        setWidth("28rem");
        note.setLabel(getTranslation("site.theme.note"));
        note.setMaxLength(ThemeRelease.NOTE_MAX);
        note.setWidthFull();
        add(new Paragraph(text), note);
        Button go = new Button(getTranslation("site.theme.release.go"), click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void go() {
        close();
        release.accept(note.getValue());
    }
}
