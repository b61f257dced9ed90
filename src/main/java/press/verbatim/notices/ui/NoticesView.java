package press.verbatim.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import press.verbatim.notices.NoticeAddress;
import press.verbatim.notices.NoticeRow;
import press.verbatim.notices.NoticesService;
import press.verbatim.security.Roles;
import press.verbatim.ui.CursorLists;
import press.verbatim.ui.EmptyState;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.Times;
import press.verbatim.ui.WrappingGrid;

/** What colleagues and sources made worth knowing, the newest first; each notice leads to its place. */
@Route(NoticeAddress.LIST)
@Menu(order = 1, title = "notices.title", icon = "vaadin:bell-o")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.SUBSCRIBER_ADMIN, Roles.SITE_ADMIN})
@CssImport("./desk/notices.css")
class NoticesView extends Composite<Div> implements HasDynamicTitle {
    private final transient NoticesService notices;
    private final transient Times times;
    private final transient Clock clock;
    private final Select<Boolean> shown = new Select<>();
    private final Grid<NoticeRow> grid = new WrappingGrid<>();

    NoticesView(NoticesService notices, Times times, Clock clock) {
        this.notices = notices;
        this.times = times;
        this.clock = clock;
        shown.setAriaLabel(getTranslation("notices.shown"));
        shown.setItems(false, true);
        shown.setItemLabelGenerator(all -> getTranslation(all ? "notices.shown.all" : "notices.shown.unread"));
        shown.setValue(false);
        shown.addValueChangeListener(change -> refresh());
        grid.addComponentColumn(this::sentence)
                .setKey("what")
                .setHeader(getTranslation("notices.what"))
                .setFlexGrow(1);
        grid.addColumn(row -> times.ago(row.toldAt(), getLocale()))
                .setHeader(getTranslation("notices.when"))
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::mark)
                .setHeader(getTranslation("notices.act"))
                .setWidth("14rem")
                .setFlexGrow(0);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("notices.empty.title"), getTranslation("notices.empty.text")));
        grid.setSizeFull();
        Div filters = new Div(shown);
        filters.addClassName("v-filters");
        getContent().addClassName("v-view");
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("notices.title"),
                                new Button(getTranslation("notices.all-read"), click -> markAll())),
                        filters,
                        grid);
        refresh();
    }

    private void refresh() {
        CursorLists.bind(grid, (cursor, limit) -> notices.list(shown.getValue(), cursor, limit));
    }

    private Component sentence(NoticeRow row) {
        Button open = new Button(getTranslation(row.code(), row.by(), row.title()), click -> open(row));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        open.addClassName("v-notice-open");
        Div line = new Div(open);
        line.addClassName("v-notice-line");
        if (!row.read()) {
            line.addClassName("v-notice-new");
            line.addComponentAsFirst(new Span(getTranslation("notices.new")));
        }
        return line;
    }

    private Component mark(NoticeRow row) {
        Button mark = new Button(
                getTranslation(row.read() ? "notices.mark-unread" : "notices.mark-read"),
                click -> mark(row, !row.read()));
        mark.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return mark;
    }

    private void open(NoticeRow row) {
        notices.mark(row.id(), true);
        getUI().orElseThrow().navigate(row.path());
    }

    private void mark(NoticeRow row, boolean read) {
        notices.mark(row.id(), read);
        refresh();
    }

    private void markAll() {
        notices.markAll(clock.instant());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.title");
    }
}
