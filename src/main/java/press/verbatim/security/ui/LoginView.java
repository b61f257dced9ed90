package press.verbatim.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.web.csrf.CsrfToken;
import press.verbatim.security.FirstAdmin;
import press.verbatim.ui.Brand;
import press.verbatim.ui.RevealButton;

/** Where staff sign in: a plain form that the filter chain answers. An empty installation is sent to its set-up. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final FirstAdmin firstAdmin;
    private final Paragraph problem = new Paragraph();
    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();
    private final TextField code = new TextField();

    LoginView(FirstAdmin firstAdmin) {
        this.firstAdmin = firstAdmin;
        problem.addClassName("v-signin-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        getContent().addClassName("v-signin");
        getContent().add(card());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (firstAdmin.wanted()) {
            event.forwardTo(SetupView.class);
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("error")) {
            tell("security.login.refused");
        } else if (parameters.containsKey("wait")) {
            tell("security.login.wait");
        }
    }

    private void tell(String key) {
        problem.setText(getTranslation(key));
        problem.setVisible(true);
    }

    private Div card() {
        H1 brand = new H1(new Brand());
        brand.addClassName("v-brand");
        Paragraph baseline = new Paragraph(getTranslation("security.login.baseline"));
        baseline.addClassName("v-baseline");
        Div card = new Div(brand, baseline, problem);
        card.addClassName("v-signin-card");
        card.getElement().appendChild(form());
        return card;
    }

    private Element form() {
        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", "login");
        field(form, email, "username", "username");
        email.setLabel(getTranslation("security.login.email"));
        email.setAutofocus(true);
        field(form, password, "password", "current-password");
        password.setLabel(getTranslation("security.login.password"));
        RevealButton.name(password);
        field(form, code, "code", "one-time-code");
        code.setLabel(getTranslation("security.login.code"));
        token(form);
        NativeButton go = new NativeButton(getTranslation("security.login.go"));
        go.addClassName("v-go");
        go.getElement().setAttribute("type", "submit");
        form.appendChild(go.getElement());
        return form;
    }

    private static void field(
            Element form, com.vaadin.flow.component.Component field, String name, String autocomplete) {
        field.getElement().setAttribute("name", name);
        field.getElement().setAttribute("autocomplete", autocomplete);
        form.appendChild(field.getElement());
    }

    private static void token(Element form) {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Element hidden = new Element("input");
            hidden.setAttribute("type", "hidden");
            hidden.setAttribute("name", token.getParameterName());
            hidden.setAttribute("value", token.getToken());
            form.appendChild(hidden);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.login.title");
    }
}
