package press.verbatim.parallels;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.ExcerptId;

@Entity
class Parallel {
    @Id
    private UUID id = Ids.next();

    @Version
    private @Nullable Integer version;

    @Column(name = "left_excerpt")
    private UUID leftExcerpt = new UUID(0, 0);

    @Column(name = "left_transcript")
    private UUID leftTranscript = new UUID(0, 0);

    @Column(name = "right_excerpt")
    private UUID rightExcerpt = new UUID(0, 0);

    @Column(name = "right_transcript")
    private UUID rightTranscript = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Relation relation = Relation.SAME_POINT;

    @Column(name = "comment_text", columnDefinition = "text")
    private String comment = "";

    @Column(name = "is_public")
    private boolean isPublic;

    @Column(name = "created_by")
    private UUID createdBy = new UUID(0, 0);

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    protected Parallel() {}

    Parallel(ExcerptCard left, ExcerptCard right, StaffId by, Instant now) {
        leftExcerpt = left.id().value();
        leftTranscript = left.transcript().value();
        rightExcerpt = right.id().value();
        rightTranscript = right.transcript().value();
        createdBy = by.value();
        createdAt = now;
    }

    void describe(Relation how, String words) {
        relation = how;
        comment = words;
    }

    void showToReaders(boolean shown) {
        isPublic = shown;
    }

    void deleteAt(@Nullable Instant time) {
        deletedAt = time;
    }

    ParallelId id() {
        return new ParallelId(id);
    }

    ExcerptId left() {
        return new ExcerptId(leftExcerpt);
    }

    ExcerptId right() {
        return new ExcerptId(rightExcerpt);
    }

    List<ExcerptId> excerpts() {
        return List.of(left(), right());
    }

    boolean isPublic() {
        return isPublic;
    }

    StaffId author() {
        return new StaffId(createdBy);
    }

    ParallelCard card(ExcerptCard first, ExcerptCard second, boolean mine, String author) {
        boolean shown = isPublic && first.isPublic() && second.isPublic();
        return new ParallelCard(id(), first, second, relation, comment, shown, mine, author, createdAt);
    }
}
