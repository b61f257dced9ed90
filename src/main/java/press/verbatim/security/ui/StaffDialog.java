package press.verbatim.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.security.Role;
import press.verbatim.security.StaffAccount;
import press.verbatim.security.StaffDraft;
import press.verbatim.security.StaffService;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;
import press.verbatim.ui.RevealButton;

/** Adds or changes one account. */
class StaffDialog extends Dialog {
    private final StaffService staff;
    private final @Nullable StaffAccount account;
    private final Runnable saved;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final PasswordField password = new PasswordField();
    private final FieldErrors errors = new FieldErrors()
            .on("name", name)
            .on("email", email)
            .on("roles", roles)
            .on("password", password);

    StaffDialog(StaffService staff, @Nullable StaffAccount account, Runnable saved) {
        this.staff = staff;
        this.account = account;
        this.saved = saved;
        setHeaderTitle(account == null ? getTranslation("security.staff.add") : account.name());
        setCloseOnOutsideClick(false);
        label();
        fill();
        Div fields = new Div(name, email, roles, password);
        fields.addClassName("v-fields");
        add(fields);
        Button save = new Button(getTranslation("ui.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private void label() {
        name.setLabel(getTranslation("security.staff.name"));
        name.setMaxLength(StaffDraft.NAME_LIMIT);
        email.setLabel(getTranslation("security.login.email"));
        roles.setLabel(getTranslation("security.staff.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("security.role." + role.name()));
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        password.setLabel(getTranslation("security.login.password"));
        RevealButton.name(password);
        password.setHelperText(
                getTranslation(account == null ? "security.setup.passwordHelp" : "security.staff.passwordKept"));
    }

    private void fill() {
        if (account != null) {
            name.setValue(account.name());
            email.setValue(account.email());
            email.setReadOnly(true);
            roles.setValue(account.roles());
        }
    }

    private void save() {
        errors.clear();
        StaffDraft draft = new StaffDraft(email.getValue(), name.getValue(), roles.getValue(), password.getValue());
        try {
            if (account == null) {
                staff.add(draft);
            } else {
                staff.change(account.id(), draft);
            }
            close();
            saved.run();
            Notices.done(getTranslation("security.staff.saved", draft.name()));
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }
}
