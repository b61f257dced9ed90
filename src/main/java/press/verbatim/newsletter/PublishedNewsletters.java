package press.verbatim.newsletter;

import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.article.ArticleId;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.PublishedArticles;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Reading;
import press.verbatim.platform.Remembered;

/** What anybody may read of newsletters: the sign-up box and editions that went out. Pages of the site call it. */
@Service
@PermitAll
public class PublishedNewsletters {
    private final Newsletters newsletters;
    private final Editions editions;
    private final ConsentDisplay consent;
    private final PublishedArticles articles;
    private final Remembered<Optional<SignUpBox>> first;

    PublishedNewsletters(
            Newsletters newsletters,
            Editions editions,
            ConsentDisplay consent,
            PublishedArticles articles,
            ChangeFeed changes) {
        this.newsletters = newsletters;
        this.editions = editions;
        this.consent = consent;
        this.articles = articles;
        this.first = new Remembered<>(changes, this::firstBox);
    }

    /** The box for the first active newsletter; empty while there is none. */
    @Transactional(readOnly = true)
    public Optional<SignUpBox> signUpBox() {
        return first.get();
    }

    private Optional<SignUpBox> firstBox() {
        Reading.note(NewslettersService.CHANGE);
        return newsletters.findFirstByActiveTrueOrderByCreatedAt().map(this::box);
    }

    /** The box of one newsletter; empty where it is unknown or no longer active. */
    @Transactional(readOnly = true)
    public Optional<SignUpBox> signUpBox(UUID newsletter) {
        Reading.note(NewslettersService.CHANGE);
        return newsletters.findById(newsletter).filter(Newsletter::active).map(this::box);
    }

    /** An edition that went out, without the articles that have left the site since. */
    @Transactional(readOnly = true)
    public Optional<PublicEdition> edition(UUID id) {
        return editions.findById(id)
                .filter(edition -> edition.state() != EditionState.DRAFT)
                .map(this::edition);
    }

    private SignUpBox box(Newsletter newsletter) {
        ConsentShown shown = consent.now(newsletter);
        return new SignUpBox(newsletter.id(), newsletter.name(), shown.html(), shown.version());
    }

    private PublicEdition edition(Edition edition) {
        Newsletter newsletter = newsletters.findById(edition.newsletterId()).orElseThrow();
        Map<ArticleId, LiveTeaser> live = articles.teasers(edition.pieces().stream()
                .map(piece -> new ArticleId(piece.article()))
                .collect(Collectors.toSet()));
        return new PublicEdition(
                newsletter.name(),
                newsletter.locale(),
                edition.subject(),
                edition.intro(),
                edition.startedAt(),
                edition.pieces().stream()
                        .filter(piece -> live.containsKey(new ArticleId(piece.article())))
                        .toList());
    }
}
