package press.verbatim.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import press.verbatim.security.AuditFilter;
import press.verbatim.security.AuditRow;
import press.verbatim.security.AuditService;
import press.verbatim.security.Roles;
import press.verbatim.ui.CursorLists;
import press.verbatim.ui.EmptyState;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.Times;
import press.verbatim.ui.WrappingGrid;

/** The audit log in words, newest first, by what was acted on and by whom. */
@Route("audit")
@Menu(order = 120, title = "shell.audit.title", icon = "vaadin:clipboard-text")
@RolesAllowed(Roles.SITE_ADMIN)
class AuditView extends Composite<Div> implements HasDynamicTitle {
    private final AuditService audit;
    private final AuditWords acts;
    private final Grid<AuditRow> grid = new WrappingGrid<>();
    private final ComboBox<String> family = new ComboBox<>();
    private final TextField actor = new TextField();

    AuditView(AuditService audit, AuditWords acts, Times times) {
        this.audit = audit;
        this.acts = acts;
        describeFilters();
        describeGrid(times);
        Div filters = new Div(family, actor);
        filters.addClassName("v-filters");
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle()), filters, grid);
        refresh();
    }

    private void describeFilters() {
        family.setLabel(getTranslation("shell.audit.family"));
        family.setPlaceholder(getTranslation("ui.all"));
        family.setItems(AuditWords.FAMILIES);
        family.setItemLabelGenerator(each -> getTranslation("shell.audit.of." + each));
        family.setClearButtonVisible(true);
        family.addValueChangeListener(change -> refresh());
        actor.setLabel(getTranslation("shell.audit.actor"));
        actor.setPlaceholder(getTranslation("shell.audit.actorHint"));
        actor.setClearButtonVisible(true);
        actor.setValueChangeMode(ValueChangeMode.LAZY);
        actor.addValueChangeListener(change -> refresh());
    }

    private void describeGrid(Times times) {
        grid.addColumn(row -> times.at(row.at(), getLocale()))
                .setHeader(getTranslation("shell.audit.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> acts.act(row, getLocale()))
                .setHeader(getTranslation("shell.audit.action"))
                .setFlexGrow(2);
        grid.addColumn(AuditRow::actor)
                .setHeader(getTranslation("shell.audit.actor"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::subject)
                .setHeader(getTranslation("shell.audit.subject"))
                .setFlexGrow(1);
        grid.addColumn(row -> acts.detail(row, getLocale()))
                .setHeader(getTranslation("shell.audit.detail"))
                .setFlexGrow(1);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("shell.audit.empty.title"), getTranslation("shell.audit.empty.text")));
        grid.setSizeFull();
    }

    private Component subject(AuditRow row) {
        String name = AuditWords.subject(row);
        Component subject =
                acts.address(row).<Component>map(path -> new Anchor(path, name)).orElseGet(() -> new Span(name));
        subject.getElement().setAttribute("title", row.subject());
        return subject;
    }

    private void refresh() {
        AuditFilter filter = new AuditFilter(Objects.requireNonNullElse(family.getValue(), ""), actor.getValue());
        CursorLists.bind(grid, (cursor, limit) -> audit.list(filter, cursor, limit));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("shell.audit.title");
    }
}
