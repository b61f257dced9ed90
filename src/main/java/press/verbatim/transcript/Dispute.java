package press.verbatim.transcript;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

    @Embedded
    private @Nullable Place place;

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

    static Dispute of(TranscriptId transcript, DisputeDraft draft, @Nullable Place place, Instant now) {
        Dispute dispute = new Dispute();
        dispute.transcriptId = transcript.value();
        dispute.createdAt = now;
        dispute.become(draft, place);
        return dispute;
    }

    void become(DisputeDraft draft, @Nullable Place contested) {
        place = contested;
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

    /** The excerpt contested, null where it is a passage or the whole. */
    @Nullable
    ExcerptId excerpt() {
        return excerptId == null ? null : new ExcerptId(excerptId);
    }

    /** The passage contested, null where it is an excerpt or the whole. */
    @Nullable
    Place place() {
        return place;
    }

    void moveTo(Place moved) {
        place = moved;
    }

    boolean contestsWhole() {
        return excerptId == null && place == null;
    }

    @Nullable
    Passage passage() {
        return place == null ? null : place.passage(transcript());
    }

    DisputeView view() {
        return new DisputeView(
                id(),
                excerpt(),
                passage(),
                place == null ? "" : place.words(),
                who,
                personId == null ? null : new PersonId(personId),
                saidOn,
                words,
                source);
    }
}
