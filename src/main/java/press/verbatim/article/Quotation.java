package press.verbatim.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;
import press.verbatim.proofing.Declared;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.Relation;
import press.verbatim.transcript.AnchorState;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TurnId;

@Entity
@Table(name = "article_quotation")
class Quotation {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private UUID articleId;

    @Column
    private UUID bindingId;

    @Column
    private @Nullable UUID transcriptId;

    @Enumerated(EnumType.STRING)
    private @Nullable TextSide side;

    @Column
    private @Nullable UUID fromTurn;

    @Column
    private @Nullable Integer fromOffset;

    @Column
    private @Nullable UUID toTurn;

    @Column
    private @Nullable Integer toOffset;

    /** Why nobody knows the place any more, since the words went from the source. */
    @Enumerated(EnumType.STRING)
    private @Nullable AnchorState waiting;

    @Column
    private @Nullable UUID personId;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Enumerated(EnumType.STRING)
    private Declared declared;

    @Column
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected Quotation() {}

    Quotation(UUID article, QuotationBinding binding, @Nullable UUID person) {
        this.id = Ids.next();
        this.articleId = article;
        this.bindingId = binding.id();
        this.relation = binding.relation();
        this.declared = binding.declared();
        this.note = binding.note();
        this.personId = person;
        Passage passage = binding.passage();
        if (passage != null) {
            this.transcriptId = passage.transcript().value();
            this.side = passage.side();
            this.fromTurn = passage.fromTurn().value();
            this.fromOffset = passage.from();
            this.toTurn = passage.toTurn().value();
            this.toOffset = passage.to();
        }
    }

    QuotationBinding binding() {
        return new QuotationBinding(bindingId, passage(), relation, declared, note);
    }

    @Nullable
    UUID person() {
        return personId;
    }

    /** Goes on waiting where the one it replaces waited at the same place: only a new place ends that. */
    void waitAs(Quotation before) {
        if (standsAs(before.binding())) {
            waiting = before.waiting;
        }
    }

    /** Whether a binding is of the same mark and to the same place. */
    boolean standsAs(QuotationBinding binding) {
        return bindingId.equals(binding.id()) && Objects.equals(passage(), binding.passage());
    }

    /** Where it stands in its source, to be kept with a revision; empty of one that is bound to no passage. */
    Optional<PlaceValue> place() {
        return Optional.ofNullable(passage()).map(passage -> PlaceValue.of(bindingId, passage, waiting));
    }

    private @Nullable Passage passage() {
        if (transcriptId == null
                || side == null
                || fromTurn == null
                || fromOffset == null
                || toTurn == null
                || toOffset == null) {
            return null;
        }
        return new Passage(
                new TranscriptId(transcriptId), side, new TurnId(fromTurn), fromOffset, new TurnId(toTurn), toOffset);
    }
}
