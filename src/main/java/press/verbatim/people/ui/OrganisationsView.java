package press.verbatim.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.OrganisationRow;
import press.verbatim.people.OrganisationsService;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.security.Roles;
import press.verbatim.ui.CursorLists;
import press.verbatim.ui.EmptyState;
import press.verbatim.ui.Notices;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.WrappingGrid;

/** The house's list of organisations: found under any spelling, edited by editors. */
@CssImport("./desk/people.css")
@Route("organisations")
@Menu(order = 31, title = "people.organisations.menu", icon = "vaadin:institution")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class OrganisationsView extends Composite<Div> implements HasDynamicTitle {
    private final OrganisationsService organisations;
    private final boolean edits;
    private final TextField search = new TextField();
    private final Grid<OrganisationRow> grid = new WrappingGrid<>();
    private final Div empty = new Div();

    OrganisationsView(OrganisationsService organisations, CurrentStaff current) {
        this.organisations = organisations;
        this.edits = current.has(Role.EDITOR);

        Button add = new Button(getTranslation("people.organisations.add"), click -> edit(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);

        search.setLabel(getTranslation("people.search"));
        search.setPlaceholder(getTranslation("people.search.placeholder"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        search.setWidth("24rem");

        columns();
        grid.setSizeFull();

        Div filters = new Div(search);
        filters.addClassName("v-filters");
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle(), add), filters, grid, empty);
        refresh();
    }

    private void columns() {
        grid.addColumn(OrganisationRow::houseName)
                .setHeader(getTranslation("people.column.name"))
                .setFlexGrow(2);
        grid.addColumn(row -> String.join(" · ", row.spellings()))
                .setHeader(getTranslation("people.column.spellings"))
                .setFlexGrow(3);
        if (edits) {
            grid.addComponentColumn(this::actions)
                    .setHeader(getTranslation("people.column.actions"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
    }

    private void refresh() {
        String query = search.getValue();
        boolean none = organisations.list(query, null, 1).items().isEmpty();
        grid.setVisible(!none);
        empty.setVisible(none);
        empty.removeAll();
        if (none) {
            String text = query.isBlank() ? "people.organisations.empty" : "people.organisations.none";
            empty.add(new EmptyState(getPageTitle(), getTranslation(text)));
        } else {
            CursorLists.bind(grid, (cursor, limit) -> organisations.list(query, cursor, limit));
        }
    }

    private Component actions(OrganisationRow row) {
        Button edit = new Button(getTranslation("ui.edit"), click -> edit(row));
        Button delete = new Button(getTranslation("ui.delete"), click -> delete(row));
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(getTranslation("people.edit", row.houseName()));
        delete.setAriaLabel(getTranslation("people.delete", row.houseName()));
        Div actions = new Div(edit, delete);
        actions.addClassName("v-row-actions");
        return actions;
    }

    private void edit(@Nullable OrganisationRow row) {
        new OrganisationDialog(organisations, row == null ? null : organisations.find(row.id()), this::refresh).open();
    }

    private void delete(OrganisationRow row) {
        organisations.delete(row.id());
        refresh();
        Notices.undo(getTranslation("people.deleted", row.houseName()), () -> restore(row));
    }

    private void restore(OrganisationRow row) {
        organisations.restore(row.id());
        refresh();
        Notices.done(getTranslation("people.restored", row.houseName()));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("people.organisations.title");
    }
}
