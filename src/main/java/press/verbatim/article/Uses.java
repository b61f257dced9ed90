package press.verbatim.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.media.PhotoId;
import press.verbatim.media.PhotoUse;
import press.verbatim.media.UsedBy;
import press.verbatim.platform.Words;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.QuotedBy;
import press.verbatim.transcript.Quoter;
import press.verbatim.transcript.TranscriptId;

/**
 * Tells transcripts what quotes them and photos where they stand. Every article counts, so that nothing in use is taken
 * away; of one that whoever asks may not know, no title is told.
 */
@Component
class Uses implements QuotedBy, UsedBy {
    private final ArticleRepository articles;
    private final RevisionRepository revisions;
    private final ArticleAccess access;
    private final Words words;

    Uses(ArticleRepository articles, RevisionRepository revisions, ArticleAccess access, Words words) {
        this.articles = articles;
        this.revisions = revisions;
        this.access = access;
        this.words = words;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Quoter> quoting(TranscriptId transcript) {
        return articles.resting(transcript.value()).stream().map(this::quoter).toList();
    }

    /** The articles that show an excerpt as a card, live or not. */
    List<Quoter> showing(ExcerptId excerpt) {
        String mark = "%data-excerpt=\"" + excerpt + "\"%";
        return articles.showingExcerpt(excerpt.value(), mark).stream()
                .map(this::quoter)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PhotoUse> uses(PhotoId photo) {
        String mark = "%data-photo=\"" + photo + "\"%";
        return articles.showing(photo.value(), mark).stream()
                .map(article -> new PhotoUse("article.kind", title(article), ArticleDesk.path(article.id())))
                .toList();
    }

    /** An article as something that quotes; nothing for one that is no more. */
    Optional<Quoter> quoter(UUID article) {
        return articles.findById(article).map(this::quoter);
    }

    private Quoter quoter(Article article) {
        boolean live = article.liveState() == LiveState.LIVE;
        String address = live(article).map(slug -> "/article/" + slug).orElse(ArticleDesk.path(article.id()));
        return new Quoter("article", article.id().toString(), title(article), live, address);
    }

    private Optional<String> live(Article article) {
        return article.liveState() == LiveState.LIVE
                ? Optional.ofNullable(article.liveRevisionId())
                        .flatMap(revisions::findById)
                        .map(Revision::slug)
                : Optional.empty();
    }

    private String title(Article article) {
        if (access.isOwn(article)) {
            return article.headline().isBlank() ? words.get("article.untitled") : article.headline();
        }
        return Optional.ofNullable(article.liveRevisionId())
                .filter(id -> article.liveState() == LiveState.LIVE)
                .flatMap(revisions::findById)
                .map(revision -> revision.copy().headline())
                .orElseGet(() -> words.get("article.hidden"));
    }
}
