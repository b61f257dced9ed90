package press.verbatim.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import press.verbatim.article.ArticleDesk;
import press.verbatim.article.SectionDraft;
import press.verbatim.article.SectionId;
import press.verbatim.article.SectionRow;
import press.verbatim.article.SectionsService;
import press.verbatim.platform.Refusal;
import press.verbatim.security.Roles;
import press.verbatim.ui.Notices;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.WrappingGrid;

/** The sections of the site in the order of its menu; the site admin keeps them. */
@Route(ArticleDesk.SECTIONS)
@Menu(order = 105, title = "article.sections.menu", icon = "vaadin:list")
@RolesAllowed(Roles.SITE_ADMIN)
@CssImport("./desk/article.css")
class SectionsView extends Composite<Div> implements HasDynamicTitle {
    private final transient SectionsService sections;
    private final Grid<SectionRow> grid = new WrappingGrid<>();
    private transient List<SectionRow> rows = List.of();

    SectionsView(SectionsService sections) {
        this.sections = sections;
        Button create = new Button(getTranslation("article.sections.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        grid.addColumn(SectionRow::name).setHeader(getTranslation("article.name"));
        grid.addColumn(SectionRow::slug).setHeader(getTranslation("article.slug"));
        grid.addColumn(SectionRow::articles).setHeader(getTranslation("article.title"));
        grid.addComponentColumn(this::actions).setFlexGrow(3);
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle(), create), grid);
        refresh();
    }

    private void refresh() {
        rows = sections.list();
        grid.setItems(rows);
    }

    private Component actions(SectionRow row) {
        Div actions = new Div(
                act("article.edit", row, () -> edit(row)),
                act("article.links.up", row, () -> move(row, -1)),
                act("article.links.down", row, () -> move(row, 1)),
                act("article.delete", row, () -> delete(row)));
        actions.addClassName("v-row-actions");
        return actions;
    }

    private Button act(String key, SectionRow row, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation(key) + " : " + row.name());
        return button;
    }

    private void create() {
        new NamedDialog(getTranslation("article.sections.create"), "", "", null, (name, slug, summary) -> {
                    sections.create(new SectionDraft(name, slug));
                    refresh();
                })
                .open();
    }

    private void edit(SectionRow row) {
        new NamedDialog(row.name(), row.name(), row.slug(), null, (name, slug, summary) -> {
                    sections.update(row.id(), row.version(), new SectionDraft(name, slug));
                    refresh();
                })
                .open();
    }

    private void move(SectionRow row, int by) {
        List<SectionId> order =
                new ArrayList<>(rows.stream().map(SectionRow::id).toList());
        int at = order.indexOf(row.id());
        if (at >= 0 && at + by >= 0 && at + by < order.size()) {
            Collections.swap(order, at, at + by);
            sections.order(order);
            refresh();
        }
    }

    private void delete(SectionRow row) {
        try {
            sections.delete(row.id());
            refresh();
            Notices.undo(getTranslation("article.deleted", row.name()), () -> restore(row));
        } catch (Refusal refusal) {
            Notices.problem(getTranslation(refusal.messageKey(), refusal.arguments()));
        }
    }

    private void restore(SectionRow row) {
        sections.restore(row.id());
        refresh();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("article.sections");
    }
}
