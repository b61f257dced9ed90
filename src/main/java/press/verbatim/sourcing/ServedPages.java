package press.verbatim.sourcing;

import press.verbatim.article.LiveArticle;

/** Implemented by whoever makes public pages; a dossier keeps each version in their look. */
public interface ServedPages {
    String html(LiveArticle version);
}
