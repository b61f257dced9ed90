package press.verbatim.transcript;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;

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

    void write(String words, List<String> keywords, boolean mine, Instant now) {
        note = words;
        tags = new ArrayList<>(keywords);
        onlyMine = mine;
        changedAt = now;
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

    Instant changedAt() {
        return changedAt;
    }
}
