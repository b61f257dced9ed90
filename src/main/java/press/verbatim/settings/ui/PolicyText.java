package press.verbatim.settings.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import press.verbatim.ui.ElementMessages;

/** The text of a policy as an element in which it is written the way readers will see it: headings, lists, tables and links. */
@Tag("verbatim-policy-text")
@JsModule("./desk/policy-text.ts")
@CssImport("./desk/elements.css")
@CssImport("./desk/policy-text.css")
class PolicyText extends AbstractSinglePropertyField<PolicyText, String>
        implements HasValidation, LocaleChangeObserver {
    private static final long serialVersionUID = 1L;

    PolicyText(String label) {
        super("value", "", false);
        getElement().setProperty("label", label);
    }

    @Override
    public void setErrorMessage(String message) {
        getElement().setProperty("errorMessage", message);
    }

    @Override
    public String getErrorMessage() {
        return getElement().getProperty("errorMessage", "");
    }

    @Override
    public void setInvalid(boolean invalid) {
        getElement().setProperty("invalid", invalid);
    }

    @Override
    public boolean isInvalid() {
        return getElement().getProperty("invalid", false);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setPropertyMap("messages", ElementMessages.of("settings", "settings.editor.", event.getLocale()));
    }
}
