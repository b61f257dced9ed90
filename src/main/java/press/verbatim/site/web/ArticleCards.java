package press.verbatim.site.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.verbatim.article.ArticleId;
import press.verbatim.article.LiveArticle;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.PublishedArticles;
import press.verbatim.media.PhotoId;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.parallels.ParallelId;
import press.verbatim.site.view.Picture;
import press.verbatim.transcript.ExcerptCard;

/** What the ids in the body of one article stand for; its excerpts are read at once. */
record ArticleCards(
        LiveArticle article,
        boolean draft,
        Photos photos,
        QuotedPlaces sources,
        PublishedArticles articles,
        List<ExcerptCard> excerpts)
        implements Cards {

    ArticleCards(LiveArticle article, boolean draft, Photos photos, QuotedPlaces sources, PublishedArticles articles) {
        this(article, draft, photos, sources, articles, sources.cards(article.excerpts()));
    }

    @Override
    public Optional<Picture> photo(UUID id) {
        return photos.inBody(new PhotoId(id), draft);
    }

    @Override
    public Optional<ExcerptCard> excerpt(UUID id) {
        return excerpts.stream().filter(card -> card.id().value().equals(id)).findFirst();
    }

    @Override
    public Optional<ParallelCard> parallel(UUID id) {
        return sources.parallel(new ParallelId(id));
    }

    @Override
    public Optional<LiveTeaser> article(UUID id) {
        ArticleId other = new ArticleId(id);
        return Optional.ofNullable(articles.teasers(List.of(other)).get(other));
    }

    @Override
    public Quoted quotation(UUID id) {
        return article.quotations().stream()
                .filter(quotation -> quotation.id().equals(id))
                .findFirst()
                .map(quotation -> sources.of(quotation.passage()))
                .orElseGet(Quoted.Nowhere::new);
    }
}
