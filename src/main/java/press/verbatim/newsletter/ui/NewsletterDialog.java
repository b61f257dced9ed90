package press.verbatim.newsletter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.verbatim.newsletter.NewsletterDraft;
import press.verbatim.newsletter.NewsletterRow;
import press.verbatim.newsletter.NewslettersService;
import press.verbatim.platform.Refusal;
import press.verbatim.ui.FieldErrors;

/** Adds or changes a newsletter. */
class NewsletterDialog extends Dialog {
    private final NewslettersService newsletters;
    private final @Nullable NewsletterRow row;
    private final Runnable changed;
    private final TextField name = new TextField();
    private final TextArea description = new TextArea();
    private final ComboBox<String> language = new ComboBox<>();
    private final TextField senderName = new TextField();
    private final EmailField senderAddress = new EmailField();
    private final Checkbox active = new Checkbox();
    private final FieldErrors errors = new FieldErrors()
            .on("name", name)
            .on("language", language)
            .on("senderName", senderName)
            .on("senderAddress", senderAddress);

    NewsletterDialog(NewslettersService newsletters, @Nullable NewsletterRow row, Runnable changed) {
        this.newsletters = newsletters;
        this.row = row;
        this.changed = changed;
        setHeaderTitle(getTranslation(row == null ? "newsletter.newsletters.add" : "newsletter.newsletters.edit"));
        name.setLabel(getTranslation("newsletter.newsletters.name"));
        description.setLabel(getTranslation("newsletter.newsletters.description"));
        language.setLabel(getTranslation("newsletter.newsletters.language"));
        language.setItems("fr", "en");
        language.setItemLabelGenerator(code -> getTranslation("newsletter.language." + code));
        senderName.setLabel(getTranslation("newsletter.newsletters.senderName"));
        senderAddress.setLabel(getTranslation("newsletter.newsletters.senderAddress"));
        active.setLabel(getTranslation("newsletter.newsletters.activeLabel"));
        Div fields = new Div(name, description, language, senderName, senderAddress, active);
        fields.addClassName("v-fields");
        add(fields);
        Button save = new Button(getTranslation("newsletter.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
        fill(row == null ? new NewsletterDraft("", "", "fr", "", "", true) : row.draft());
    }

    private void fill(NewsletterDraft draft) {
        name.setValue(draft.name());
        description.setValue(draft.description());
        language.setValue(draft.language());
        senderName.setValue(draft.senderName());
        senderAddress.setValue(draft.senderAddress());
        active.setValue(draft.active());
    }

    private void save() {
        errors.clear();
        NewsletterDraft draft = new NewsletterDraft(
                name.getValue(),
                description.getValue(),
                Objects.toString(language.getValue(), ""),
                senderName.getValue(),
                senderAddress.getValue(),
                active.getValue());
        try {
            store(draft);
            changed.run();
            close();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    private void store(NewsletterDraft draft) {
        if (row == null) {
            newsletters.create(draft);
        } else {
            newsletters.update(row.id(), draft);
        }
    }
}
