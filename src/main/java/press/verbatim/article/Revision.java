package press.verbatim.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;
import press.verbatim.text.BodyHtml;

@Entity
@Table(name = "article_revision")
class Revision {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private UUID articleId;

    @Column
    private int number;

    @Enumerated(EnumType.STRING)
    private @Nullable ReleaseKind releaseKind;

    @Column(columnDefinition = "text")
    private String note;

    @Column
    private Instant releasedAt;

    @Column
    private UUID releasedBy;

    @Column
    private int copyVersion;

    @Column
    private int vocabulary;

    @Column
    private String slug;

    @Column
    private String kicker;

    @Column
    private String headline;

    @Column(columnDefinition = "text")
    private String lead;

    @Column(columnDefinition = "text")
    private String html;

    @Enumerated(EnumType.STRING)
    private Genre genre;

    @Column
    private String language;

    @Column
    private @Nullable UUID sectionId;

    @Embedded
    private PhotoValue photo;

    @ElementCollection
    @CollectionTable(name = "article_revision_byline", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "place")
    private List<SignatureValue> bylines;

    @ElementCollection
    @CollectionTable(name = "article_revision_keyword", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "place")
    @Column(name = "keyword")
    private List<String> keywords;

    @ElementCollection
    @CollectionTable(name = "article_revision_topic", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "place")
    @Column(name = "topic_id")
    private List<UUID> topics;

    @ElementCollection
    @CollectionTable(name = "article_revision_excerpt", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "place")
    private List<ExcerptValue> excerpts;

    @ElementCollection
    @CollectionTable(name = "article_revision_photo", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "place")
    @Column(name = "photo_id")
    private List<UUID> bodyPhotos;

    @ElementCollection
    @CollectionTable(name = "article_revision_quotation", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "place")
    private List<PlaceValue> quotations;

    @ElementCollection
    @CollectionTable(name = "article_revision_link", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "place")
    private List<LinkValue> links;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(Article article, FrozenPage page, Release release) {
        this.id = Ids.next();
        this.articleId = article.key();
        this.number = release.number();
        this.releaseKind = release.kind();
        this.note = release.note();
        this.releasedAt = release.at();
        this.releasedBy = release.by().value();
        this.copyVersion = article.copyVersion();
        this.vocabulary = BodyHtml.VERSION;
        this.slug = page.slug();
        this.kicker = page.copy().kicker();
        this.headline = page.copy().headline();
        this.lead = page.copy().lead();
        this.html = page.copy().body();
        this.genre = page.genre();
        this.language = page.language();
        this.sectionId = page.section();
        this.photo = page.photo();
        this.bylines = page.bylines();
        this.keywords = page.keywords();
        this.topics = page.topics();
        this.excerpts = page.excerpts();
        this.bodyPhotos = page.bodyPhotos();
        this.quotations = page.quotations();
        this.links = page.links();
    }

    /** How and by whom a revision went live. */
    record Release(int number, @Nullable ReleaseKind kind, String note, StaffId by, Instant at) {}

    UUID id() {
        return id;
    }

    UUID articleId() {
        return articleId;
    }

    String slug() {
        return slug;
    }

    /** The text as readers get it. */
    WorkingCopy copy() {
        return new WorkingCopy(kicker, headline, lead, html);
    }

    Genre genre() {
        return genre;
    }

    FrozenPage page() {
        return new FrozenPage(
                slug,
                copy(),
                genre,
                language,
                sectionId,
                photo,
                List.copyOf(bylines),
                List.copyOf(keywords),
                List.copyOf(topics),
                List.copyOf(excerpts),
                List.copyOf(bodyPhotos),
                List.copyOf(quotations),
                List.copyOf(links));
    }
}
