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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;

@Entity
@Table(name = "article")
class Article extends PublicLife {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private UUID owner;

    @Column
    private Instant createdAt;

    @Column
    private Instant changedAt;

    @Column
    private int dressingVersion;

    @Column
    private String slug = "";

    @Enumerated(EnumType.STRING)
    private Genre genre;

    @Column
    private String language = "";

    @Column
    private @Nullable UUID sectionId;

    @Embedded
    private PhotoValue photo = PhotoValue.NONE;

    @Enumerated(EnumType.STRING)
    private WorkingStatus status = WorkingStatus.DRAFT;

    @Embedded
    private @Nullable ScheduleValue schedule;

    @ElementCollection
    @CollectionTable(name = "article_byline", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "place")
    private List<BylineValue> bylines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_keyword", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "place")
    @Column(name = "keyword")
    private List<String> keywords = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_source", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "place")
    @Column(name = "transcript_id")
    private List<UUID> sources = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    Article(Genre genre, StaffId owner, Instant now) {
        super(owner, now);
        this.id = Ids.next();
        this.genre = genre;
        this.owner = owner.value();
        this.createdAt = now;
        this.changedAt = now;
    }

    ArticleId id() {
        return new ArticleId(id);
    }

    UUID key() {
        return id;
    }

    UUID owner() {
        return owner;
    }

    int dressingVersion() {
        return dressingVersion;
    }

    String slug() {
        return slug;
    }

    Genre genre() {
        return genre;
    }

    String language() {
        return language;
    }

    @Nullable
    UUID sectionId() {
        return sectionId;
    }

    PhotoValue photo() {
        return photo;
    }

    WorkingStatus status() {
        return status;
    }

    /** When and how it goes out by itself; null where it does not. */
    @Nullable
    ScheduleValue schedule() {
        return status == WorkingStatus.SCHEDULED ? schedule : null;
    }

    /** When readers first got it; for a draft the time of its last change. */
    Instant firstPublished() {
        return published(changedAt);
    }

    Instant lastUpdated() {
        return updated(changedAt);
    }

    List<BylineValue> bylines() {
        return bylines;
    }

    List<String> keywords() {
        return keywords;
    }

    List<UUID> sources() {
        return sources;
    }

    boolean signedBy(StaffId staff) {
        return bylines.stream().anyMatch(byline -> staff.value().equals(byline.staffId()));
    }

    void write(WorkingCopy copy, StaffId by, Instant now) {
        type(copy, by, now);
        changed(now);
    }

    void dress(Dressing dressing, Instant now) {
        slug = dressing.slug();
        genre = dressing.genre();
        language = dressing.language();
        sectionId = dressing.section() == null ? null : dressing.section().value();
        photo = PhotoValue.of(dressing.photo());
        replace(bylines, dressing.bylines().stream().map(BylineValue::of).toList());
        replace(keywords, dressing.keywords());
        dressingVersion++;
        changed(now);
    }

    void link(List<UUID> transcripts, Instant now) {
        replace(sources, transcripts);
        changedAt = now;
    }

    final void changed(Instant now) {
        changedAt = now;
        markChanged();
    }

    void move(WorkingStatus to, Instant now) {
        status = to;
        changedAt = now;
    }

    void schedule(ScheduleValue plan, Instant now) {
        schedule = plan;
        move(WorkingStatus.SCHEDULED, now);
    }

    void unschedule(Instant now) {
        schedule = null;
        move(WorkingStatus.READY, now);
    }

    void address(String publicSlug) {
        slug = publicSlug;
    }

    void goLive(UUID revision, boolean marked, Instant now) {
        becomeLive(revision, marked, now);
        schedule = null;
        status = WorkingStatus.DRAFT;
        changedAt = now;
    }

    void goOffline(LiveState to, String notice, Instant now) {
        leave(to, notice);
        schedule = null;
        status = WorkingStatus.DRAFT;
        changedAt = now;
    }

    private static <T> void replace(List<T> list, List<T> by) {
        if (!list.equals(by)) {
            list.clear();
            list.addAll(by);
        }
    }
}
