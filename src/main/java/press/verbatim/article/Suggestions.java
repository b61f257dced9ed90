package press.verbatim.article;

import java.util.List;

/** Proposes articles an article could point at, each with the reason; the links panel asks, an editor decides. */
public interface Suggestions {
    List<Suggestion> suggest(ArticleId id, int limit);
}
