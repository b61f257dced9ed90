package press.verbatim.site.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import press.verbatim.article.PublishedArticles;
import press.verbatim.article.PublishedSections;

/** One page of each kind, as far as there is something to show. */
@Component
class StudioPages {
    private final PublishedArticles articles;
    private final PublishedSections sections;

    StudioPages(PublishedArticles articles, PublishedSections sections) {
        this.articles = articles;
        this.sections = sections;
    }

    /** @param words says a message key in the language of the desk */
    List<StudioPage> offered(UnaryOperator<String> words) {
        List<StudioPage> pages = new ArrayList<>();
        pages.add(new StudioPage(words.apply("site.theme.page.front"), "/"));
        articles.latest(null, 3).items().stream()
                .map(article -> new StudioPage(article.headline(), "/article/" + article.slug()))
                .forEach(pages::add);
        sections.sections().stream()
                .limit(1)
                .map(section -> new StudioPage(section.name(), "/rubrique/" + section.slug()))
                .forEach(pages::add);
        pages.add(new StudioPage(words.apply("site.theme.page.corrections"), "/rectificatifs"));
        pages.add(new StudioPage(words.apply("site.theme.page.privacy"), "/confidentialite"));
        pages.add(new StudioPage(words.apply("site.theme.page.absent"), "/article/-"));
        return pages;
    }
}
