package press.verbatim.transcript;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;

@Entity
@Table(name = "annotation_reply")
class AnnotationReply {
    @Id
    private UUID id = Ids.next();

    @Version
    private @Nullable Integer version;

    @Column(name = "annotation_id")
    private UUID annotationId = new UUID(0, 0);

    @Column
    private UUID author = new UUID(0, 0);

    @Column
    private @Nullable String creator;

    @Column(name = "source_id")
    private @Nullable String sourceId;

    @Column(columnDefinition = "text")
    private String text = "";

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    protected AnnotationReply() {}

    static AnnotationReply by(StaffId author, AnnotationId annotation, String text, Instant now) {
        AnnotationReply reply = new AnnotationReply();
        reply.author = author.value();
        reply.annotationId = annotation.value();
        reply.createdAt = now;
        reply.write(text, now);
        return reply;
    }

    void write(String words, Instant now) {
        text = words;
        changedAt = now;
    }

    /** Keeps what an imported document says of where it came from. */
    void from(Origin origin) {
        creator = origin.creator();
        sourceId = origin.id();
        createdAt = origin.created();
        changedAt = origin.modified();
    }

    void deleteAt(@Nullable Instant time) {
        deletedAt = time;
    }

    ReplyId id() {
        return new ReplyId(id);
    }

    AnnotationId annotation() {
        return new AnnotationId(annotationId);
    }

    boolean isBy(StaffId staff) {
        return author.equals(staff.value());
    }

    StaffId author() {
        return new StaffId(author);
    }

    String text() {
        return text;
    }

    @Nullable
    String creator() {
        return creator;
    }

    @Nullable
    String sourceId() {
        return sourceId;
    }

    Instant createdAt() {
        return createdAt;
    }

    ReplyView view(String name, boolean mine) {
        return new ReplyView(id(), text, mine, name, creator, createdAt, changedAt);
    }
}
