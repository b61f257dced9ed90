package press.verbatim.search;

import org.jspecify.annotations.Nullable;
import press.verbatim.article.SectionId;

/**
 * What a reader looks for.
 *
 * @param words as typed; anything that is no word is ignored
 * @param kind which hits are wanted; null for all
 * @param section articles of one section alone; null for all
 * @param page from one
 */
public record Wanted(
        String words, @Nullable Kind kind, @Nullable SectionId section, int page) {
    /** No query is read beyond this many characters. */
    public static final int LONGEST = 200;

    /** Nobody leafs further than this. */
    public static final int PAGES = 50;

    /** Hits on a page. */
    public static final int HITS = 10;

    /** Kinds of hits. */
    public enum Kind {
        ARTICLE,
        DOCUMENT
    }
}
