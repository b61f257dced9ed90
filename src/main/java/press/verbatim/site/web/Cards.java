package press.verbatim.site.web;

import java.util.Optional;
import java.util.UUID;
import press.verbatim.article.LiveTeaser;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.site.view.ArticleModel.Source;
import press.verbatim.site.view.Picture;
import press.verbatim.transcript.ExcerptCard;

/** What the ids in a body stand for, as far as readers may see it. */
interface Cards {
    Optional<Picture> photo(UUID id);

    Optional<ExcerptCard> excerpt(UUID id);

    Optional<ParallelCard> parallel(UUID id);

    Optional<LiveTeaser> article(UUID id);

    Quoted quotation(UUID id);

    /** Where bound words lead. */
    sealed interface Quoted {
        /** To a public passage. */
        record At(Source source) implements Quoted {}

        /** To a document that was withdrawn: the words go too. */
        record Withdrawn(String notice) implements Quoted {}

        /** To words that are redacted: they go without a notice. */
        record Redacted() implements Quoted {}

        /** To nothing readers may open. */
        record Nowhere() implements Quoted {}
    }
}
