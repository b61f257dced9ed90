package press.verbatim.transcript;

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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;
import press.verbatim.text.Normal;

@Entity
@Table(name = "annotation")
class Annotation {
    @Id
    private UUID id = Ids.next();

    @Version
    private @Nullable Integer version;

    @Column(name = "transcript_id")
    private UUID transcriptId = new UUID(0, 0);

    @Embedded
    private Place place = new Place();

    @Column(columnDefinition = "text")
    private String note = "";

    @Column(name = "only_mine")
    private boolean onlyMine;

    @Column
    private UUID author = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Motivation motivation = Motivation.COMMENTING;

    @Column
    private @Nullable String creator;

    @Column(name = "source_id")
    private @Nullable String sourceId;

    @Column(name = "search_text", columnDefinition = "text")
    private @Nullable String searchText;

    @Column(name = "tag_text", columnDefinition = "text")
    private @Nullable String tagText;

    @Column(name = "resolved_by")
    private @Nullable UUID resolvedBy;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @ElementCollection
    @CollectionTable(name = "annotation_tag", joinColumns = @JoinColumn(name = "annotation_id"))
    @OrderColumn(name = "position")
    @Column(name = "tag")
    @BatchSize(size = 100)
    private List<String> tags = new ArrayList<>();

    protected Annotation() {}

    static Annotation by(StaffId author, TranscriptId transcript, Place place, Instant now) {
        Annotation annotation = new Annotation();
        annotation.author = author.value();
        annotation.transcriptId = transcript.value();
        annotation.place = place;
        annotation.createdAt = now;
        annotation.changedAt = now;
        return annotation;
    }

    void write(String words, List<String> keywords, boolean mine, Motivation why, Instant now) {
        note = words;
        tags = new ArrayList<>(keywords);
        onlyMine = mine;
        motivation = why;
        changedAt = now;
    }

    /** Keeps what an imported document says of where it came from. */
    void from(Origin origin) {
        creator = origin.creator();
        sourceId = origin.id();
        createdAt = origin.created();
        changedAt = origin.modified();
    }

    /** Lists find it by note, quote, tags, answers and the name it was written under. */
    void findableBy(List<String> replies) {
        searchText = Normal.fold(String.join(
                " ",
                note,
                place.words(),
                String.join(" ", tags),
                String.join(" ", replies),
                Objects.requireNonNullElse(creator, "")));
        tagText = tags.stream().map(Normal::fold).collect(Collectors.joining("|", "|", "|"));
    }

    void resolve(@Nullable StaffId by, @Nullable Instant at) {
        resolvedBy = by == null ? null : by.value();
        resolvedAt = at;
    }

    void moveTo(Place chosen) {
        place = chosen;
    }

    void deleteAt(@Nullable Instant time) {
        deletedAt = time;
    }

    AnnotationId id() {
        return new AnnotationId(id);
    }

    TranscriptId transcript() {
        return new TranscriptId(transcriptId);
    }

    Place place() {
        return place;
    }

    Passage passage() {
        return place.passage(transcript());
    }

    StaffId author() {
        return new StaffId(author);
    }

    boolean isBy(StaffId staff) {
        return author.equals(staff.value());
    }

    boolean onlyMine() {
        return onlyMine;
    }

    String note() {
        return note;
    }

    List<String> tags() {
        return List.copyOf(tags);
    }

    Motivation motivation() {
        return motivation;
    }

    @Nullable
    String creator() {
        return creator;
    }

    @Nullable
    String sourceId() {
        return sourceId;
    }

    @Nullable
    StaffId resolvedBy() {
        return resolvedBy == null ? null : new StaffId(resolvedBy);
    }

    @Nullable
    Instant resolvedAt() {
        return resolvedAt;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
