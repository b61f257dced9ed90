package press.verbatim.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import press.verbatim.platform.Refusal;
import press.verbatim.security.Roles;
import press.verbatim.security.StaffAccount;
import press.verbatim.security.StaffService;
import press.verbatim.ui.Chip;
import press.verbatim.ui.CursorLists;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.WrappingGrid;

/** The list of the staff: who works here, with which roles, and whose account is closed. */
@Route("staff")
@Menu(order = 100, title = "security.staff.title", icon = "vaadin:users")
@RolesAllowed(Roles.SITE_ADMIN)
class StaffView extends Composite<Div> implements HasDynamicTitle {
    private final StaffService staff;
    private final Grid<StaffAccount> grid = new WrappingGrid<>();

    StaffView(StaffService staff) {
        this.staff = staff;

        Button add = new Button(getTranslation("security.staff.add"), click -> edit(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);

        grid.addColumn(StaffAccount::name)
                .setHeader(getTranslation("security.staff.name"))
                .setTooltipGenerator(StaffAccount::name)
                .setFlexGrow(2);
        grid.addColumn(StaffAccount::email)
                .setHeader(getTranslation("security.login.email"))
                .setTooltipGenerator(StaffAccount::email)
                .setFlexGrow(2);
        grid.addComponentColumn(this::chips)
                .setHeader(getTranslation("security.staff.roles"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("security.staff.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setSizeFull();

        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle(), add), grid);
        refresh();
    }

    private void refresh() {
        CursorLists.bind(grid, staff::list);
    }

    private Component chips(StaffAccount account) {
        Div chips = new Div();
        chips.addClassName("v-header-chips");
        account.roles().stream()
                .sorted()
                .forEach(role -> chips.add(new Chip(getTranslation("security.role." + role.name()), Chip.Tone.QUIET)));
        if (account.secondFactor()) {
            chips.add(new Chip(getTranslation("security.staff.secondFactor"), Chip.Tone.GOOD));
        }
        if (account.disabled()) {
            chips.add(new Chip(getTranslation("security.staff.closed"), Chip.Tone.WARN));
        }
        return chips;
    }

    private Component actions(StaffAccount account) {
        Button edit = new Button(getTranslation("ui.edit"), click -> edit(account));
        String key = account.disabled() ? "security.staff.open" : "security.staff.close";
        Button toggle = new Button(getTranslation(key), click -> toggle(account));
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(getTranslation("ui.edit") + " : " + account.name());
        toggle.setAriaLabel(getTranslation(key) + " : " + account.name());
        Div actions = new Div(edit, toggle);
        actions.addClassName("v-row-actions");
        return actions;
    }

    private void toggle(StaffAccount account) {
        try {
            staff.disable(account.id(), !account.disabled());
            refresh();
            String key = account.disabled() ? "security.staff.opened" : "security.staff.wasClosed";
            Notices.done(getTranslation(key, account.name()));
        } catch (Refusal refusal) {
            new FieldErrors().show(refusal);
        }
    }

    private void edit(@org.jspecify.annotations.Nullable StaffAccount account) {
        new StaffDialog(staff, account, this::refresh).open();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("security.staff.title");
    }
}
