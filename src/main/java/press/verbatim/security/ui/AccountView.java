package press.verbatim.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import press.verbatim.platform.Refusal;
import press.verbatim.security.OwnAccountService;
import press.verbatim.security.SecondFactorOffer;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.RevealButton;

/** One's own account: password and second factor. */
@Route("account")
@PermitAll
class AccountView extends Composite<Div> implements HasDynamicTitle {
    private final OwnAccountService accounts;
    private final Div secondFactor = new Div();
    private final PasswordField former = new PasswordField();
    private final PasswordField wanted = new PasswordField();
    private final FieldErrors passwordErrors =
            new FieldErrors().on("former", former).on("password", wanted);

    AccountView(OwnAccountService accounts) {
        this.accounts = accounts;
        Div page = new Div(passwordCard(), secondFactor);
        page.addClassNames("v-page", "v-cards");
        secondFactor.addClassName("v-card");
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle()), page);
        showSecondFactor();
    }

    private Div passwordCard() {
        former.setLabel(getTranslation("security.account.former"));
        wanted.setLabel(getTranslation("security.account.wanted"));
        RevealButton.name(former, wanted);
        wanted.setHelperText(getTranslation("security.setup.passwordHelp"));
        Button change = new Button(getTranslation("security.account.change"), click -> changePassword());
        Div card = new Div(new H2(getTranslation("security.login.password")), former, wanted, change);
        card.addClassNames("v-card", "v-fields");
        return card;
    }

    private void changePassword() {
        passwordErrors.clear();
        try {
            accounts.changePassword(former.getValue(), wanted.getValue());
            former.clear();
            wanted.clear();
            Notices.done(getTranslation("security.account.changed"));
        } catch (Refusal refusal) {
            passwordErrors.show(refusal);
        }
    }

    private void showSecondFactor() {
        secondFactor.removeAll();
        secondFactor.addClassName("v-fields");
        secondFactor.add(new H2(getTranslation("security.account.factor")));
        if (accounts.account().secondFactor()) {
            showRemoval();
        } else {
            secondFactor.add(new Paragraph(getTranslation("security.account.factorOff")));
            secondFactor.add(new Button(getTranslation("security.account.factorAdd"), click -> showOffer()));
        }
    }

    private void showOffer() {
        SecondFactorOffer offer = accounts.offerSecondFactor();
        TextField code = new TextField(getTranslation("security.login.code"));
        FieldErrors errors = new FieldErrors().on("code", code);
        Button confirm =
                new Button(getTranslation("security.account.factorConfirm"), click -> confirm(offer, code, errors));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Code secret = new Code(offer.secret());
        secret.addClassName("v-secret");
        secondFactor.removeAll();
        secondFactor.add(
                new H2(getTranslation("security.account.factor")),
                new Paragraph(getTranslation("security.account.factorHow")));
        secondFactor.add(secret, new Code(offer.address()), code, confirm);
    }

    private void confirm(SecondFactorOffer offer, TextField code, FieldErrors errors) {
        errors.clear();
        try {
            accounts.confirmSecondFactor(offer, code.getValue());
            showSecondFactor();
            Notices.done(getTranslation("security.account.factorAdded"));
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    private void showRemoval() {
        PasswordField password = new PasswordField(getTranslation("security.account.former"));
        RevealButton.name(password);
        FieldErrors errors = new FieldErrors().on("former", password);
        Button remove = new Button(getTranslation("security.account.factorRemove"), click -> remove(password, errors));
        secondFactor.add(new Paragraph(getTranslation("security.account.factorOn")), password, remove);
    }

    private void remove(PasswordField password, FieldErrors errors) {
        errors.clear();
        try {
            accounts.removeSecondFactor(password.getValue());
            showSecondFactor();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("security.account.title");
    }
}
