package press.verbatim.search;

import press.verbatim.article.LiveArticle;

/** Implemented by whoever makes public pages: the running text of an article as its page shows it, marks in place of hidden words. */
public interface ReadersBody {
    String text(LiveArticle article);
}
