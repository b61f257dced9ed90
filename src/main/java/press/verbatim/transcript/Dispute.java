package press.verbatim.transcript;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.PersonId;
import press.verbatim.platform.Ids;

@Entity
@Table(name = "dispute")
class Dispute {
    @Id
    private UUID id = Ids.next();

    @Version
    private @Nullable Integer version;

    @Column(name = "transcript_id")
    private UUID transcriptId = new UUID(0, 0);

    @Column(name = "excerpt_id")
    private @Nullable UUID excerptId;

    @Column
    private String who = "";

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "said_on")
    private @Nullable LocalDate saidOn;

    @Column(columnDefinition = "text")
    private String words = "";

    @Column
    private String source = "";

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    protected Dispute() {}

    static Dispute of(TranscriptId transcript, DisputeDraft draft, Instant now) {
        Dispute dispute = new Dispute();
        dispute.transcriptId = transcript.value();
        dispute.createdAt = now;
        dispute.become(draft);
        return dispute;
    }

    void become(DisputeDraft draft) {
        ExcerptId excerpt = draft.excerpt();
        PersonId person = draft.person();
        excerptId = excerpt == null ? null : excerpt.value();
        personId = person == null ? null : person.value();
        who = draft.who();
        saidOn = draft.saidOn();
        words = draft.words();
        source = draft.source();
    }

    void deleteAt(@Nullable Instant time) {
        deletedAt = time;
    }

    DisputeId id() {
        return new DisputeId(id);
    }

    TranscriptId transcript() {
        return new TranscriptId(transcriptId);
    }

    /** Whether it reaches an excerpt: its own, or any where the whole transcript is contested. */
    boolean reaches(ExcerptId excerpt) {
        return excerptId == null || excerptId.equals(excerpt.value());
    }

    DisputeView view() {
        return new DisputeView(
                id(),
                excerptId == null ? null : new ExcerptId(excerptId),
                who,
                personId == null ? null : new PersonId(personId),
                saidOn,
                words,
                source);
    }
}
