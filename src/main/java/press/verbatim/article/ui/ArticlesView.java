package press.verbatim.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import press.verbatim.article.ArticleDesk;
import press.verbatim.article.ArticleFilter;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleRow;
import press.verbatim.article.ArticleService;
import press.verbatim.article.DeskState;
import press.verbatim.article.Genre;
import press.verbatim.article.SectionRow;
import press.verbatim.article.SectionsService;
import press.verbatim.security.Roles;
import press.verbatim.ui.Chip;
import press.verbatim.ui.CursorLists;
import press.verbatim.ui.EmptyState;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.Times;
import press.verbatim.ui.WrappingGrid;

/** The desk's list of articles with its filters; a new article starts here. */
@Route(ArticleDesk.ARTICLES)
@Menu(order = 10, title = "article.menu", icon = "vaadin:file-text-o")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
@CssImport("./desk/article.css")
class ArticlesView extends Composite<Div> implements HasDynamicTitle {
    private final transient ArticleService articles;
    private final transient Times times;
    private final TextField search = new TextField();
    private final Select<DeskState> state = new Select<>();
    private final Select<SectionRow> section = new Select<>();
    private final Checkbox mine = new Checkbox();
    private final Grid<ArticleRow> grid = new WrappingGrid<>();
    private final Div nothing = new Div();

    ArticlesView(ArticleService articles, SectionsService sections, Times times) {
        this.articles = articles;
        this.times = times;

        search.setLabel(getTranslation("article.list.search"));
        search.setWidth("17rem");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        state.setLabel(getTranslation("article.list.state"));
        state.setItems(DeskState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("article.list.all"));
        state.setItemLabelGenerator(one -> getTranslation(one == null ? "article.list.all" : one.messageKey()));
        state.addValueChangeListener(change -> refresh());
        section.setLabel(getTranslation("article.section"));
        section.setItems(sections.list());
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption(getTranslation("article.list.all"));
        section.setItemLabelGenerator(one -> one == null ? getTranslation("article.list.all") : one.name());
        section.addValueChangeListener(change -> refresh());
        mine.setLabel(getTranslation("article.list.mine"));
        mine.addValueChangeListener(change -> refresh());

        Div tools = new Div(search, state, section, mine);
        tools.addClassName("v-article-filters");
        columns();
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle(), createButton()), tools, grid, nothing);
        refresh();
    }

    private void columns() {
        grid.addClassName("v-article-list");
        grid.addComponentColumn(this::title)
                .setHeader(getTranslation("article.headline"))
                .setWidth("15rem")
                .setFlexGrow(4);
        grid.addComponentColumn(row -> StateChips.line(this, times, row))
                .setHeader(getTranslation("article.list.state"))
                .setWidth("9rem")
                .setFlexGrow(1);
        grid.addComponentColumn(this::checks)
                .setHeader(getTranslation("article.checks"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.addColumn(ArticleRow::section)
                .setHeader(getTranslation("article.section"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        grid.addColumn(ArticleRow::bylines)
                .setHeader(getTranslation("article.bylines"))
                .setWidth("8rem")
                .setFlexGrow(1);
        grid.addColumn(row -> times.ago(row.changedAt(), getLocale()))
                .setHeader(getTranslation("article.list.changed"))
                .setWidth("8rem")
                .setFlexGrow(0);
    }

    private Component checks(ArticleRow row) {
        Span checks = new Span();
        checks.addClassName("v-article-checks");
        if (row.flagged() > 0) {
            checks.add(new Span(flagged(row)));
        }
        if (row.sourceChanged()) {
            checks.add(new Chip(getTranslation("article.list.sourceChanged"), Chip.Tone.WARN));
        }
        return checks;
    }

    private String flagged(ArticleRow row) {
        return row.flagged() == 1
                ? getTranslation("article.flagged.one")
                : getTranslation("article.flagged.other", row.flagged());
    }

    private Component title(ArticleRow row) {
        String title = row.headline().isBlank() ? getTranslation("article.untitled") : row.headline();
        Anchor link = new Anchor(ArticleDesk.article(row.id()), title);
        link.setRouterIgnore(false);
        link.addClassName("v-article-link");
        return link;
    }

    private void refresh() {
        ArticleFilter filter = new ArticleFilter(
                search.getValue(),
                state.getValue(),
                section.getValue() == null ? null : section.getValue().id(),
                mine.getValue());
        boolean empty = articles.list(filter, null, 1).items().isEmpty();
        grid.setVisible(!empty);
        nothing.removeAll();
        if (empty) {
            nothing.add(emptyState(filter));
        } else {
            CursorLists.bind(grid, (cursor, limit) -> articles.list(filter, cursor, limit));
        }
    }

    private EmptyState emptyState(ArticleFilter filter) {
        return filter.equals(ArticleFilter.ALL)
                ? new EmptyState(
                        getTranslation("article.empty.title"), getTranslation("article.empty.text"), createButton())
                : new EmptyState(
                        getTranslation("article.empty.filtered.title"), getTranslation("article.empty.filtered.text"));
    }

    private Button createButton() {
        Button create = new Button(getTranslation("article.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return create;
    }

    private void create() {
        ArticleId id = articles.create(Genre.PAPER);
        getUI().ifPresent(ui -> ui.navigate(ArticleDesk.article(id)));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("article.title");
    }
}
