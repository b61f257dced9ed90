package press.verbatim.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import press.verbatim.article.ArticleFilter;
import press.verbatim.article.ArticleService;
import press.verbatim.article.DeskState;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.Times;

/** The first page after signing in: what waits for whoever is at work, by what they do. */
@Route("")
@Menu(order = 0, title = "shell.home.title", icon = "vaadin:home-o")
@PermitAll
class HomeView extends Composite<Div> implements HasDynamicTitle {
    private final CurrentStaff current;
    private final ArticleService articles;
    private final Times times;
    private final Div page = new Div();

    HomeView(CurrentStaff current, ArticleService articles, Times times) {
        this.current = current;
        this.articles = articles;
        this.times = times;
        page.addClassNames("v-page", "v-cards");
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getTranslation("shell.home.hello", current.name())), page);
        if (current.has(Role.REPORTER) || current.has(Role.EDITOR)) {
            showArticles();
        }
        page.add(new ShortcutsCard(current));
    }

    private void showArticles() {
        if (current.has(Role.EDITOR)) {
            add("review", ArticleFilter.in(DeskState.REVIEW));
            add("ready", ArticleFilter.in(DeskState.READY));
        }
        add("drafts", ArticleFilter.mine(DeskState.DRAFT));
        if (!current.has(Role.EDITOR)) {
            add("mine-in-review", ArticleFilter.mine(DeskState.REVIEW));
        }
        add("checks", ArticleFilter.in(DeskState.FLAGGED));
        add("sources", ArticleFilter.in(DeskState.SOURCE_CHANGED));
        add("changes", ArticleFilter.in(DeskState.LIVE_WITH_CHANGES));
    }

    private void add(String name, ArticleFilter filter) {
        page.add(new ArticlesCard(
                name, articles.list(filter, null, ArticlesCard.SHOWN).items(), times));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home.title");
    }
}
