package press.verbatim.site.web;

import org.springframework.stereotype.Component;
import press.verbatim.article.LiveArticle;
import press.verbatim.sourcing.ServedPages;

/** Gives dossiers the pages of former versions as readers got them. */
@Component
class FiledPages implements ServedPages {
    private final ArticlePages pages;

    FiledPages(ArticlePages pages) {
        this.pages = pages;
    }

    @Override
    public String html(LiveArticle version) {
        return pages.former(version);
    }
}
