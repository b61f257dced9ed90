package press.verbatim.transcript;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;

@Entity
@Table(name = "redaction")
class Redaction {
    @Id
    private UUID id = Ids.next();

    @Version
    private @Nullable Integer version;

    @Column(name = "transcript_id")
    private UUID transcriptId = new UUID(0, 0);

    @Embedded
    private Place place = new Place();

    @Column
    private String reason = "";

    @Column(name = "made_by")
    private UUID madeBy = new UUID(0, 0);

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    @ElementCollection
    @CollectionTable(name = "redaction_turn", joinColumns = @JoinColumn(name = "redaction_id"))
    @Column(name = "turn_id")
    private Set<UUID> hidden = new HashSet<>();

    protected Redaction() {}

    static Redaction of(TranscriptId transcript, Place place, String reason, StaffId by, Instant now) {
        Redaction redaction = new Redaction();
        redaction.transcriptId = transcript.value();
        redaction.place = place;
        redaction.reason = reason;
        redaction.madeBy = by.value();
        redaction.madeAt = now;
        return redaction;
    }

    RedactionId id() {
        return new RedactionId(id);
    }

    TranscriptId transcript() {
        return new TranscriptId(transcriptId);
    }

    Place place() {
        return place;
    }

    String reason() {
        return reason;
    }

    StaffId by() {
        return new StaffId(madeBy);
    }

    Instant at() {
        return madeAt;
    }

    /** Turns that readers do not see at all while nobody has said where the words are now. */
    Set<TurnId> hidden() {
        return hidden.stream().map(TurnId::new).collect(Collectors.toSet());
    }

    /** Its words stand at a place that is sure: nothing else stays hidden for them. */
    void settleAt(Place sure) {
        place = sure;
        hidden.clear();
    }

    void waitAt(Place unsure, Collection<TurnId> meanwhile) {
        place = unsure;
        meanwhile.forEach(turn -> hidden.add(turn.value()));
    }
}
