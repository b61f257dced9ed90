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
import press.verbatim.people.MergesService;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonRow;
import press.verbatim.platform.Slice;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.security.Roles;
import press.verbatim.ui.PageHeader;

/** The house's list of persons: found under any spelling, edited by editors. */
@CssImport("./desk/people.css")
@Route("people")
@Menu(order = 30, title = "people.menu", icon = "vaadin:user-card")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class PeopleView extends Composite<Div> implements HasDynamicTitle, Names<PersonRow> {
    private final PeopleService people;
    private final MergesService merges;
    private final NameList<PersonRow> list = new NameList<>(this, getPageTitle(), "people");

    PeopleView(PeopleService people, MergesService merges, CurrentStaff current) {
        this.people = people;
        this.merges = merges;
        boolean edits = current.has(Role.EDITOR);

        Button add = new Button(getTranslation("people.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);

        Button together = new Button(getTranslation("people.merges"), click -> openMerges());
        together.setVisible(edits);

        list.column("people.column.name", PersonRow::houseName, 2);
        list.column("people.column.role", PersonRow::role, 2);
        list.column("people.column.spellings", row -> String.join(" · ", row.spellings()), 3);
        if (edits) {
            list.actionsColumn();
        }
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle(), together, add), list);
        list.refresh();
    }

    private void add() {
        new PersonDialog(people, null, list::refresh).open();
    }

    private void openMerges() {
        new MergesDialog(merges, list::refresh).open();
    }

    @Override
    public Slice<PersonRow> list(String query, @Nullable String cursor, int limit) {
        return people.list(query, cursor, limit);
    }

    @Override
    public String houseName(PersonRow row) {
        return row.houseName();
    }

    @Override
    public void edit(PersonRow row) {
        new PersonDialog(people, people.find(row.id()), list::refresh).open();
    }

    @Override
    public void delete(PersonRow row) {
        people.delete(row.id());
    }

    @Override
    public void restore(PersonRow row) {
        people.restore(row.id());
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("people.title");
    }
}
