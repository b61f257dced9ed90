package press.verbatim.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import press.verbatim.article.ArticleDesk;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleRow;
import press.verbatim.article.TopicDraft;
import press.verbatim.article.TopicRow;
import press.verbatim.article.TopicsService;
import press.verbatim.security.Roles;
import press.verbatim.ui.CursorLists;
import press.verbatim.ui.Notices;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.WrappingGrid;

/** The topics (dossiers) and the order of their articles; editors keep them. */
@Route(ArticleDesk.TOPICS)
@Menu(order = 50, title = "article.topics.menu", icon = "vaadin:folder-open-o")
@RolesAllowed(Roles.EDITOR)
@CssImport("./desk/article.css")
class TopicsView extends Composite<Div> implements HasDynamicTitle {
    private final transient TopicsService topics;
    private final Grid<TopicRow> grid = new WrappingGrid<>();

    TopicsView(TopicsService topics) {
        this.topics = topics;
        Button create = new Button(getTranslation("article.topics.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        grid.addColumn(TopicRow::name).setHeader(getTranslation("article.name"));
        grid.addColumn(TopicRow::slug).setHeader(getTranslation("article.slug"));
        grid.addColumn(TopicRow::articles).setHeader(getTranslation("article.title"));
        grid.addComponentColumn(this::actions).setFlexGrow(3);
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle(), create), grid);
        refresh();
    }

    private void refresh() {
        CursorLists.bind(grid, topics::list);
    }

    private Component actions(TopicRow row) {
        Div actions = new Div(
                act("article.edit", row.name(), () -> edit(row)),
                act("article.topics.order", row.name(), () -> order(row)),
                act("article.delete", row.name(), () -> delete(row)));
        actions.addClassName("v-row-actions");
        return actions;
    }

    private Button act(String key, String what, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation(key) + " : " + what);
        return button;
    }

    private void create() {
        new NamedDialog(getTranslation("article.topics.create"), "", "", "", (name, slug, summary) -> {
                    topics.create(new TopicDraft(name, slug, summary));
                    refresh();
                })
                .open();
    }

    private void edit(TopicRow row) {
        new NamedDialog(row.name(), row.name(), row.slug(), row.summary(), (name, slug, summary) -> {
                    topics.update(row.id(), row.version(), new TopicDraft(name, slug, summary));
                    refresh();
                })
                .open();
    }

    private void delete(TopicRow row) {
        topics.delete(row.id());
        refresh();
        Notices.undo(getTranslation("article.deleted", row.name()), () -> {
            topics.restore(row.id());
            refresh();
        });
    }

    private void order(TopicRow row) {
        Dialog dialog = new Dialog(row.name());
        dialog.setWidth("40rem");
        Div list = new Div();
        dialog.add(list);
        dialog.getFooter().add(new Button(getTranslation("article.close"), click -> dialog.close()));
        showOrder(row, list);
        dialog.open();
    }

    private void showOrder(TopicRow row, Div list) {
        list.removeAll();
        List<ArticleRow> articles = topics.articles(row.id());
        if (articles.isEmpty()) {
            list.add(new Span(getTranslation("article.topics.none")));
        }
        for (ArticleRow article : articles) {
            Div card = new Div(
                    new Span(article.headline()),
                    act("article.links.up", article.headline(), () -> move(row, list, articles, article, -1)),
                    act("article.links.down", article.headline(), () -> move(row, list, articles, article, 1)));
            card.addClassName("v-article-card");
            list.add(card);
        }
    }

    private void move(TopicRow row, Div list, List<ArticleRow> articles, ArticleRow article, int by) {
        List<ArticleId> wanted =
                new ArrayList<>(articles.stream().map(ArticleRow::id).toList());
        int at = wanted.indexOf(article.id());
        if (at >= 0 && at + by >= 0 && at + by < wanted.size()) {
            Collections.swap(wanted, at, at + by);
            topics.order(row.id(), wanted);
            showOrder(row, list);
        }
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("article.topics.title");
    }
}
