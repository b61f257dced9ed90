package press.verbatim.article;

import org.jspecify.annotations.Nullable;

/** What the desk's list of articles is narrowed to; an empty text and nulls narrow nothing. */
public record ArticleFilter(
        String text, @Nullable DeskState state, @Nullable SectionId section, boolean mine) {
    public static final ArticleFilter ALL = new ArticleFilter("", null, null, false);

    /** Articles in a state, whoever's. */
    public static ArticleFilter in(DeskState state) {
        return new ArticleFilter("", state, null, false);
    }

    /** My own articles in a state. */
    public static ArticleFilter mine(DeskState state) {
        return new ArticleFilter("", state, null, true);
    }
}
