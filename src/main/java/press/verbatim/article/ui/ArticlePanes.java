package press.verbatim.article.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleService;
import press.verbatim.article.ChangedSourcesService;
import press.verbatim.article.RelatedLinksService;
import press.verbatim.article.ReviewService;
import press.verbatim.article.SectionsService;
import press.verbatim.article.TopicsService;
import press.verbatim.article.VersionsService;
import press.verbatim.media.MediaService;
import press.verbatim.security.StaffDirectory;
import press.verbatim.ui.Times;

/** Makes the panels beside an article's text; its view places them. */
@Component
class ArticlePanes {
    private final ArticleService articles;
    private final SectionsService sections;
    private final TopicsService topics;
    private final RelatedLinksService links;
    private final ReviewService reviews;
    private final VersionsService versions;
    private final MediaService media;
    private final ChangedSourcesService changedSources;
    private final StaffDirectory staff;
    private final Times times;
    private final ObjectProvider<SidePane> others;

    ArticlePanes(
            ArticleService articles,
            SectionsService sections,
            TopicsService topics,
            RelatedLinksService links,
            ReviewService reviews,
            VersionsService versions,
            MediaService media,
            ChangedSourcesService changedSources,
            StaffDirectory staff,
            Times times,
            ObjectProvider<SidePane> others) {
        this.articles = articles;
        this.sections = sections;
        this.topics = topics;
        this.links = links;
        this.reviews = reviews;
        this.versions = versions;
        this.media = media;
        this.changedSources = changedSources;
        this.staff = staff;
        this.times = times;
        this.others = others;
    }

    TabSheet of(ArticleDraft draft, ArticleEditor editor, Runnable changed) {
        TabSheet tabs = new TabSheet();
        DressingForm form = new DressingForm(
                articles, sections.list(), topics.list(null, 200).items(), staff, media);
        form.show(draft, changed);
        Div dressing = new Div(form, new LinksPane(links, articles, draft, changed));
        ExchangePane exchange = new ExchangePane(articles, reviews, versions, times, draft, editor);
        Div sources = new Div(
                new ChangedSourcesNote(changedSources, times, draft.id(), draft.canEdit(), changed),
                new SourcesPanel(draft.id()));
        sources.addClassName("v-sources-tab");
        tabs.add(tabs.getTranslation("article.tab.sources"), sources);
        tabs.add(tabs.getTranslation("article.tab.dressing"), dressing);
        tabs.add(tabs.getTranslation("article.tab.exchange"), exchange);
        tabs.addSelectedChangeListener(change -> exchange.refresh());
        others.orderedStream().forEach(room -> add(tabs, room, draft, editor));
        return tabs;
    }

    private static void add(TabSheet tabs, SidePane room, ArticleDraft draft, ArticleEditor editor) {
        SidePane.Panel panel = room.beside(draft, editor);
        Tab tab = tabs.add(tabs.getTranslation(room.titleKey()), panel.content());
        Runnable refresh = () -> {
            if (tab.equals(tabs.getSelectedTab())) {
                panel.refresh();
            }
        };
        tabs.addSelectedChangeListener(change -> refresh.run());
        editor.addSavedListener(event -> refresh.run());
    }
}
