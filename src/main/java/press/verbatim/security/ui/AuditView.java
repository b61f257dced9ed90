package press.verbatim.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import press.verbatim.security.AuditRow;
import press.verbatim.security.AuditService;
import press.verbatim.security.Roles;
import press.verbatim.ui.CursorLists;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.Times;

/** The audit log, newest first. */
@Route("audit")
@Menu(order = 120, title = "security.audit.title", icon = "vaadin:clipboard-text")
@RolesAllowed(Roles.SITE_ADMIN)
class AuditView extends Composite<Div> implements HasDynamicTitle {

    AuditView(AuditService audit, Times times) {
        Grid<AuditRow> grid = new Grid<>();
        grid.addColumn(row -> times.at(row.at(), getLocale()))
                .setHeader(getTranslation("security.audit.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(AuditRow::actor)
                .setHeader(getTranslation("security.audit.actor"))
                .setAutoWidth(true);
        grid.addColumn(AuditRow::action)
                .setHeader(getTranslation("security.audit.action"))
                .setAutoWidth(true);
        grid.addColumn(AuditRow::subject)
                .setHeader(getTranslation("security.audit.subject"))
                .setAutoWidth(true);
        grid.addColumn(AuditRow::detail)
                .setHeader(getTranslation("security.audit.detail"))
                .setFlexGrow(2);
        grid.setSizeFull();
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle()), grid);
        CursorLists.bind(grid, audit::list);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("security.audit.title");
    }
}
