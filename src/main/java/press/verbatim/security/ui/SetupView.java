package press.verbatim.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import press.verbatim.platform.Refusal;
import press.verbatim.security.FirstAdmin;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.RevealButton;

/** The first visit of an empty installation: makes the first site admin, once. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final FirstAdmin firstAdmin;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();
    private final FieldErrors errors =
            new FieldErrors().on("name", name).on("email", email).on("password", password);

    SetupView(FirstAdmin firstAdmin) {
        this.firstAdmin = firstAdmin;
        name.setLabel(getTranslation("security.setup.name"));
        email.setLabel(getTranslation("security.login.email"));
        password.setLabel(getTranslation("security.login.password"));
        RevealButton.name(password);
        password.setHelperText(getTranslation("security.setup.passwordHelp"));
        Button go = new Button(getTranslation("security.setup.go"), click -> make());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div fields = new Div(name, email, password, go);
        fields.addClassName("v-fields");
        Div card = new Div(
                new H1(getTranslation("security.setup.title")),
                new Paragraph(getTranslation("security.setup.text")),
                fields);
        card.addClassName("v-signin-card");
        getContent().addClassName("v-signin");
        getContent().add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstAdmin.wanted()) {
            event.forwardTo(LoginView.class);
        }
    }

    private void make() {
        errors.clear();
        try {
            firstAdmin.make(email.getValue(), name.getValue(), password.getValue());
            getUI().ifPresent(ui -> ui.navigate(LoginView.class));
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.setup.title");
    }
}
