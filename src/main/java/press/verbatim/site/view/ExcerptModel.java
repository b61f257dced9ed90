package press.verbatim.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Public words of a document, as a card in an article or as a page of their own.
 *
 * @param words what was said, in the language of the site where a translation exists
 * @param original the words in the language they were said in, beside a translation
 * @param source the document; its address is empty while the document itself is not public
 */
public record ExcerptModel(
        String speaker,
        String at,
        String words,
        String language,
        @Nullable String original,
        String originalLanguage,
        String comment,
        Link source,
        String permalink,
        List<Contested> disputes) {}
