package press.verbatim.newsletter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import press.verbatim.newsletter.NewsletterRow;
import press.verbatim.newsletter.NewslettersService;
import press.verbatim.newsletter.SubscriberFilter;
import press.verbatim.newsletter.SubscriberRow;
import press.verbatim.newsletter.SubscriberState;
import press.verbatim.newsletter.SubscribersService;
import press.verbatim.security.Roles;
import press.verbatim.ui.CursorLists;
import press.verbatim.ui.DayField;
import press.verbatim.ui.EmptyState;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.Times;
import press.verbatim.ui.WrappingGrid;

/** The subscribers of every newsletter, newest first, with filters; each opens with the proof of consent. */
@Route("subscribers")
@Menu(order = 90, title = "newsletter.subscribers.title", icon = "vaadin:group")
@RolesAllowed(Roles.SUBSCRIBER_ADMIN)
@CssImport("./desk/newsletter.css")
class SubscribersView extends Composite<Div> implements HasDynamicTitle {
    private final SubscribersService subscribers;
    private final Times times;
    private final Grid<SubscriberRow> grid = new WrappingGrid<>();
    private final TextField query = new TextField();
    private final ComboBox<SubscriberState> state = new ComboBox<>();
    private final ComboBox<NewsletterRow> newsletter = new ComboBox<>();
    private final DayField from = new DayField();
    private final DayField until = new DayField();

    SubscribersView(SubscribersService subscribers, NewslettersService newsletters, Times times) {
        this.subscribers = subscribers;
        this.times = times;
        describeFilters(newsletters);
        describeGrid();

        Anchor export = new Anchor(this::export, getTranslation("newsletter.subscribers.export"));
        export.addClassName("v-button");
        Div filters = new Div(query, state, newsletter, from, until);
        filters.addClassName("v-filters");
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle(), export), filters, grid);
        refresh();
    }

    private void describeFilters(NewslettersService newsletters) {
        query.setLabel(getTranslation("newsletter.subscribers.query"));
        query.setPlaceholder(getTranslation("newsletter.subscribers.queryHint"));
        query.setClearButtonVisible(true);
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.addValueChangeListener(change -> refresh());
        state.setPlaceholder(getTranslation("ui.all"));
        state.setLabel(getTranslation("newsletter.subscribers.state"));
        state.setItems(SubscriberState.values());
        state.setItemLabelGenerator(each -> getTranslation("newsletter.state." + each));
        state.setClearButtonVisible(true);
        state.addValueChangeListener(change -> refresh());
        newsletter.setPlaceholder(getTranslation("ui.all"));
        newsletter.setLabel(getTranslation("newsletter.subscribers.newsletter"));
        newsletter.setItems(newsletters.list());
        newsletter.setItemLabelGenerator(row -> row.draft().name());
        newsletter.setClearButtonVisible(true);
        newsletter.addValueChangeListener(change -> refresh());
        from.setLabel(getTranslation("newsletter.subscribers.from"));
        from.addValueChangeListener(change -> refresh());
        until.setLabel(getTranslation("newsletter.subscribers.until"));
        until.addValueChangeListener(change -> refresh());
    }

    private void describeGrid() {
        grid.addColumn(row -> row.address() == null ? "—" : row.address())
                .setHeader(getTranslation("newsletter.subscribers.address"))
                .setFlexGrow(2);
        grid.addColumn(SubscriberRow::newsletter).setHeader(getTranslation("newsletter.subscribers.newsletter"));
        grid.addComponentColumn(row -> new StateChip(row.state()))
                .setHeader(getTranslation("newsletter.subscribers.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> times.at(row.since(), getLocale()))
                .setHeader(getTranslation("newsletter.subscribers.since"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::open)
                .setKey("open")
                .setHeader(getTranslation("newsletter.subscribers.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("newsletter.subscribers.empty.title"),
                getTranslation("newsletter.subscribers.empty.text")));
        grid.setSizeFull();
    }

    private Component open(SubscriberRow row) {
        Button open = new Button(getTranslation("newsletter.subscribers.open"), click -> show(row));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.setAriaLabel(getTranslation("newsletter.subscribers.open") + " : " + row.address());
        return open;
    }

    private void show(SubscriberRow row) {
        new SubscriberDialog(subscribers, row.id(), times, this::refresh).open();
    }

    private void refresh() {
        SubscriberFilter filter = filter();
        CursorLists.bind(grid, (cursor, limit) -> subscribers.list(filter, cursor, limit));
    }

    private SubscriberFilter filter() {
        LocalDate last = until.getValue();
        return new SubscriberFilter(
                query.getValue(),
                state.getValue(),
                newsletter.getValue() == null ? null : newsletter.getValue().id(),
                start(from.getValue()),
                start(last == null ? null : last.plusDays(1)));
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(times.zone()).toInstant();
    }

    private void export(DownloadEvent download) throws IOException {
        download.setFileName("inscrits.csv");
        download.setContentType("text/csv; charset=utf-8");
        try (Writer writer = new OutputStreamWriter(download.getOutputStream(), StandardCharsets.UTF_8)) {
            subscribers.exportCsv(filter(), writer);
        }
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("newsletter.subscribers.title");
    }
}
