package press.verbatim.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import press.verbatim.mail.MailState;
import press.verbatim.mail.OutboxRow;
import press.verbatim.mail.OutboxService;
import press.verbatim.security.Roles;
import press.verbatim.ui.Chip;
import press.verbatim.ui.CursorLists;
import press.verbatim.ui.EmptyState;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.Times;
import press.verbatim.ui.WrappingGrid;

/** The mails that left or wait to leave, newest first. */
@Route("outbox")
@Menu(order = 130, title = "mail.outbox.title", icon = "vaadin:envelope-o")
@RolesAllowed({Roles.SUBSCRIBER_ADMIN, Roles.SITE_ADMIN})
@CssImport("./desk/newsletter.css")
class OutboxView extends Composite<Div> implements HasDynamicTitle {
    private final OutboxService outbox;
    private final Times times;
    private final Grid<OutboxRow> grid = new WrappingGrid<>();
    private final MultiSelectComboBox<MailState> states = new MultiSelectComboBox<>();

    OutboxView(OutboxService outbox, Times times) {
        this.outbox = outbox;
        this.times = times;

        states.setPlaceholder(getTranslation("ui.all"));
        states.setLabel(getTranslation("mail.outbox.state"));
        states.setItems(MailState.values());
        states.setItemLabelGenerator(state -> getTranslation("mail.state." + state));
        states.addValueChangeListener(change -> refresh());

        grid.addColumn(row -> times.ago(row.createdAt(), getLocale()))
                .setHeader(getTranslation("mail.outbox.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(OutboxRow::to).setHeader(getTranslation("mail.outbox.to"));
        grid.addColumn(OutboxRow::subject)
                .setHeader(getTranslation("mail.outbox.subject"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("mail.outbox.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::open)
                .setHeader(getTranslation("mail.outbox.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("mail.outbox.empty.title"), getTranslation("mail.outbox.empty.text")));
        grid.setSizeFull();

        Div filters = new Div(states);
        filters.addClassName("v-filters");
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle()), filters, grid);
        if (!outbox.sends()) {
            getContent().addComponentAtIndex(1, hint());
        }
        refresh();
    }

    private Component hint() {
        Paragraph hint = new Paragraph(getTranslation("mail.outbox.noServer"));
        hint.addClassName("v-hint");
        return hint;
    }

    private void refresh() {
        CursorLists.bind(grid, (cursor, limit) -> outbox.list(states.getValue(), cursor, limit));
    }

    private Component state(OutboxRow row) {
        Chip.Tone tone = switch (row.state()) {
            case SENT -> Chip.Tone.GOOD;
            case FAILED -> Chip.Tone.WARN;
            case WAITING -> Chip.Tone.WEAK;
            case KEPT -> Chip.Tone.QUIET;
        };
        return new Chip(getTranslation("mail.state." + row.state()), tone);
    }

    private Component open(OutboxRow row) {
        Button open = new Button(getTranslation("mail.outbox.open"), click -> show(row));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.setAriaLabel(getTranslation("mail.outbox.open") + " : " + row.subject());
        return open;
    }

    private void show(OutboxRow row) {
        new MailDialog(outbox, outbox.find(row.id()), times, this::refresh).open();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("mail.outbox.title");
    }
}
