package press.verbatim.newsletter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.newsletter.EditionRow;
import press.verbatim.newsletter.EditionsService;
import press.verbatim.newsletter.NewsletterRow;
import press.verbatim.newsletter.NewslettersService;
import press.verbatim.security.Roles;
import press.verbatim.ui.Chip;
import press.verbatim.ui.CursorLists;
import press.verbatim.ui.EmptyState;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.Times;
import press.verbatim.ui.WrappingGrid;

/** The newsletters with their consent texts, and the editions that went out or are being made. */
@Route("newsletters")
@Menu(order = 80, title = "newsletter.newsletters.title", icon = "vaadin:paperplane-o")
@RolesAllowed(Roles.SUBSCRIBER_ADMIN)
@CssImport("./desk/newsletter.css")
class NewslettersView extends Composite<Div> implements HasDynamicTitle {
    private final NewslettersService newsletters;
    private final EditionsService editions;
    private final Times times;
    private final Div cards = new Div();
    private final Grid<EditionRow> grid = new WrappingGrid<>();
    private final Button newEdition;

    NewslettersView(NewslettersService newsletters, EditionsService editions, Times times) {
        this.newsletters = newsletters;
        this.editions = editions;
        this.times = times;

        Button add = new Button(getTranslation("newsletter.newsletters.add"), click -> edit(null));
        newEdition = new Button(getTranslation("newsletter.editions.add"), click -> openEdition("new"));
        newEdition.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        cards.addClassNames("v-cards", "v-newsletters");
        describeGrid();

        H2 title = new H2(getTranslation("newsletter.editions.title"));
        title.addClassName("v-part");
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle(), add, newEdition), cards, title, grid);
        refresh();
    }

    private void describeGrid() {
        grid.addColumn(EditionRow::subject)
                .setHeader(getTranslation("newsletter.editions.subject"))
                .setFlexGrow(2);
        grid.addColumn(EditionRow::newsletter).setHeader(getTranslation("newsletter.subscribers.newsletter"));
        grid.addComponentColumn(row -> EditionChips.of(this, row.state()))
                .setHeader(getTranslation("newsletter.editions.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(EditionRow::recipients)
                .setHeader(getTranslation("newsletter.editions.recipients"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> times.at(row.startedAt() == null ? row.createdAt() : row.startedAt(), getLocale()))
                .setHeader(getTranslation("newsletter.editions.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::open)
                .setHeader(getTranslation("newsletter.subscribers.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("newsletter.editions.empty.title"), getTranslation("newsletter.editions.empty.text")));
        grid.setSizeFull();
    }

    private void refresh() {
        List<NewsletterRow> rows = newsletters.list();
        cards.removeAll();
        rows.forEach(row -> cards.add(card(row)));
        if (rows.isEmpty()) {
            cards.add(new EmptyState(
                    getTranslation("newsletter.newsletters.empty.title"),
                    getTranslation("newsletter.newsletters.empty.text")));
        }
        newEdition.setEnabled(!rows.isEmpty());
        CursorLists.bind(grid, editions::list);
    }

    private Component card(NewsletterRow row) {
        String active = row.draft().active() ? "newsletter.newsletters.active" : "newsletter.newsletters.inactive";
        Chip chip = new Chip(getTranslation(active), row.draft().active() ? Chip.Tone.GOOD : Chip.Tone.QUIET);
        Button edit = new Button(getTranslation("newsletter.newsletters.edit"), click -> edit(row));
        Button consent = new Button(
                getTranslation("newsletter.newsletters.consent", row.consentVersion()), click -> consent(row));
        Div actions = new Div(edit, consent);
        actions.addClassName("v-row-actions");
        Div card = new Div(
                new H2(row.draft().name()),
                chip,
                new Paragraph(row.draft().description()),
                new Paragraph(getTranslation("newsletter.newsletters.confirmed", row.confirmed())),
                actions);
        card.addClassName("v-card");
        return card;
    }

    private Component open(EditionRow row) {
        Button open = new Button(
                getTranslation("newsletter.subscribers.open"),
                click -> openEdition(row.id().toString()));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.setAriaLabel(getTranslation("newsletter.subscribers.open") + " : " + row.subject());
        return open;
    }

    private void openEdition(String which) {
        getUI().ifPresent(ui -> ui.navigate(EditionView.class, which));
    }

    private void edit(@Nullable NewsletterRow row) {
        new NewsletterDialog(newsletters, row, this::refresh).open();
    }

    private void consent(NewsletterRow row) {
        new ConsentDialog(newsletters, row, times, this::refresh).open();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("newsletter.newsletters.title");
    }
}
