package press.verbatim.article.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;

/** The form of a section or a topic: name, end of the address and, for a topic, what it is about. */
class NamedDialog extends Dialog {
    private final TextField name = new TextField();
    private final TextField slug = new TextField();
    private final TextArea summary = new TextArea();
    private final transient Store store;
    private final transient FieldErrors errors =
            new FieldErrors().on("name", name).on("slug", slug).on("summary", summary);

    /** What is done with the form. */
    @FunctionalInterface
    interface Store {
        void store(String name, String slug, String summary);
    }

    NamedDialog(String title, String nameNow, String slugNow, @Nullable String summaryNow, Store store) {
        super(title);
        this.store = store;
        name.setLabel(getTranslation("article.name"));
        name.setValue(nameNow);
        name.setWidthFull();
        slug.setLabel(getTranslation("article.slug"));
        slug.setHelperText(getTranslation("article.slug.help"));
        slug.setValue(slugNow);
        slug.setWidthFull();
        summary.setLabel(getTranslation("article.topics.summary"));
        summary.setWidthFull();
        summary.setVisible(summaryNow != null);
        summary.setValue(summaryNow == null ? "" : summaryNow);
        setWidth("32rem");
        add(name, slug, summary);
        Button save = new Button(getTranslation("article.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private void save() {
        errors.clear();
        try {
            store.store(name.getValue(), slug.getValue(), summary.getValue());
            close();
        } catch (Refusal refusal) {
            errors.show(refusal);
        } catch (StaleVersion stale) {
            Notices.problem(getTranslation("platform.error.stale"));
        }
    }
}
