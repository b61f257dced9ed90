package press.verbatim.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.OrganisationRow;
import press.verbatim.people.OrganisationsService;
import press.verbatim.platform.Slice;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.security.Roles;
import press.verbatim.ui.PageHeader;

/** The house's list of organisations: found under any spelling, edited by editors. */
@CssImport("./desk/people.css")
@Route("organisations")
@Menu(order = 31, title = "people.organisations.menu", icon = "vaadin:institution")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class OrganisationsView extends Composite<Div> implements HasDynamicTitle, Names<OrganisationRow> {
    private final OrganisationsService organisations;
    private final NameList<OrganisationRow> list = new NameList<>(this, getPageTitle(), "people.organisations");

    OrganisationsView(OrganisationsService organisations, CurrentStaff current) {
        this.organisations = organisations;
        Button add = new Button(getTranslation("people.organisations.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);

        list.column("people.column.name", OrganisationRow::houseName, 2);
        list.column("people.column.spellings", row -> String.join(" · ", row.spellings()), 3);
        if (current.has(Role.EDITOR)) {
            list.actionsColumn();
        }
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle(), add), list);
        list.refresh();
    }

    private void add() {
        new OrganisationDialog(organisations, null, list::refresh).open();
    }

    @Override
    public Slice<OrganisationRow> list(String query, @Nullable String cursor, int limit) {
        return organisations.list(query, cursor, limit);
    }

    @Override
    public String houseName(OrganisationRow row) {
        return row.houseName();
    }

    @Override
    public void edit(OrganisationRow row) {
        new OrganisationDialog(organisations, organisations.find(row.id()), list::refresh).open();
    }

    @Override
    public void delete(OrganisationRow row) {
        organisations.delete(row.id());
    }

    @Override
    public void restore(OrganisationRow row) {
        organisations.restore(row.id());
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("people.organisations.title");
    }
}
