package press.verbatim.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import press.verbatim.security.CurrentStaff;

/** Name, language, mode and sign-out of whoever is at work; part of the frame. */
@SpringComponent
@UIScope
class AccountMenu extends Composite<MenuBar> {
    private final transient AuthenticationContext authentication;
    private final transient DeskPreferences preferences;

    AccountMenu(CurrentStaff current, AuthenticationContext authentication, DeskPreferences preferences) {
        this.authentication = authentication;
        this.preferences = preferences;
        getContent().addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        MenuItem person = getContent().addItem(VaadinIcon.USER.create());
        person.setAriaLabel(getTranslation("shell.account", current.name()));
        fill(person.getSubMenu(), current.name());
    }

    private void fill(SubMenu menu, String name) {
        menu.addItem(name).setEnabled(false);
        menu.addItem(
                getTranslation("shell.account.own"), click -> UI.getCurrent().navigate("account"));
        SubMenu language = menu.addItem(getTranslation("shell.language")).getSubMenu();
        language.addItem("Français", click -> preferences.language(Locale.FRENCH));
        language.addItem("English", click -> preferences.language(Locale.ENGLISH));
        SubMenu mode = menu.addItem(getTranslation("shell.mode")).getSubMenu();
        for (DeskMode wanted : DeskMode.values()) {
            mode.addItem(getTranslation("shell.mode." + wanted.name()), click -> preferences.mode(wanted));
        }
        menu.addItem(getTranslation("shell.signOut"), click -> authentication.logout());
    }
}
