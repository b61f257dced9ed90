package press.verbatim.article;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.security.StaffId;

/** Where an article stands towards readers: which revision they see, since when, or why none. */
@MappedSuperclass
abstract class PublicLife extends DraftText {
    @Enumerated(EnumType.STRING)
    private LiveState liveState = LiveState.OFFLINE;

    @Column
    private @Nullable UUID liveRevisionId;

    @Column
    private boolean changesUnderWay;

    @Column
    private @Nullable Instant publishedAt;

    @Column
    private @Nullable Instant updatedAt;

    @Column(columnDefinition = "text")
    private String withdrawalNotice = "";

    protected PublicLife() {}

    PublicLife(StaffId owner, Instant now) {
        super(owner, now);
    }

    LiveState liveState() {
        return liveState;
    }

    @Nullable
    UUID liveRevisionId() {
        return liveRevisionId;
    }

    boolean changesUnderWay() {
        return changesUnderWay;
    }

    boolean wasPublished() {
        return publishedAt != null;
    }

    String withdrawalNotice() {
        return withdrawalNotice;
    }

    Instant published(Instant otherwise) {
        return publishedAt == null ? otherwise : publishedAt;
    }

    Instant updated(Instant otherwise) {
        return updatedAt == null ? otherwise : updatedAt;
    }

    /** What is written from now on is not what readers see. */
    void markChanged() {
        changesUnderWay = liveState == LiveState.LIVE;
    }

    void becomeLive(UUID revision, boolean marked, Instant now) {
        liveRevisionId = revision;
        liveState = LiveState.LIVE;
        publishedAt = publishedAt == null ? now : publishedAt;
        updatedAt = updatedAt == null || marked ? now : updatedAt;
        changesUnderWay = false;
    }

    void leave(LiveState to, String notice) {
        liveState = to;
        withdrawalNotice = notice;
        changesUnderWay = false;
    }
}
