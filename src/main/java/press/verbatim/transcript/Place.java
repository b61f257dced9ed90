package press.verbatim.transcript;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.text.Anchoring;

/** Where in a transcript something is anchored: offsets with the revision they count in, and the words themselves. */
@Embeddable
class Place {
    @Enumerated(EnumType.STRING)
    private TextSide side = TextSide.ORIGINAL;

    @Column(name = "from_turn")
    private UUID fromTurn = new UUID(0, 0);

    @Column(name = "from_offset")
    private int fromOffset;

    @Column(name = "to_turn")
    private UUID toTurn = new UUID(0, 0);

    @Column(name = "to_offset")
    private int toOffset;

    @Column
    private int revision;

    @Column(columnDefinition = "text")
    private String quote = "";

    @Column(columnDefinition = "text")
    private String prefix = "";

    @Column(columnDefinition = "text")
    private String suffix = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "anchor_state")
    private @Nullable AnchorState state;

    protected Place() {}

    static Place of(FoundPassage found, int revision) {
        Place place = new Place();
        place.side = found.passage().side();
        place.fromTurn = found.passage().fromTurn().value();
        place.fromOffset = found.passage().from();
        place.toTurn = found.passage().toTurn().value();
        place.toOffset = found.passage().to();
        place.revision = revision;
        place.quote = found.words();
        place.prefix = found.prefix();
        place.suffix = found.suffix();
        return place;
    }

    /** What came from outside and waits for a person to say where it belongs; the words are those it came with. */
    static Place imported(Passage near, int revision, Anchoring.Quote words, AnchorState why) {
        Place place = new Place();
        place.side = near.side();
        place.fromTurn = near.fromTurn().value();
        place.fromOffset = near.from();
        place.toTurn = near.toTurn().value();
        place.toOffset = near.to();
        place.revision = revision;
        place.quote = words.exact();
        place.prefix = words.prefix();
        place.suffix = words.suffix();
        place.state = why;
        return place;
    }

    /** The same place while it waits for a person to say where it belongs. */
    Place waiting(AnchorState why) {
        Place place = new Place();
        place.side = side;
        place.fromTurn = fromTurn;
        place.fromOffset = fromOffset;
        place.toTurn = toTurn;
        place.toOffset = toOffset;
        place.revision = revision;
        place.quote = quote;
        place.prefix = prefix;
        place.suffix = suffix;
        place.state = why;
        return place;
    }

    /** The same words at another place of a later revision; what was frozen of them stays. */
    Place movedTo(Passage passage, int toRevision) {
        Place place = waiting(AnchorState.MOVED);
        place.state = null;
        place.fromTurn = passage.fromTurn().value();
        place.fromOffset = passage.from();
        place.toTurn = passage.toTurn().value();
        place.toOffset = passage.to();
        place.revision = toRevision;
        return place;
    }

    /** Why it waits for a person; null where its place is settled. */
    @Nullable
    AnchorState waiting() {
        return state;
    }

    Passage passage(TranscriptId transcript) {
        return new Passage(transcript, side, new TurnId(fromTurn), fromOffset, new TurnId(toTurn), toOffset);
    }

    Anchoring.Quote quote() {
        return new Anchoring.Quote(prefix, quote, suffix);
    }

    String words() {
        return quote;
    }

    TextSide side() {
        return side;
    }

    TurnId fromTurn() {
        return new TurnId(fromTurn);
    }

    TurnId toTurn() {
        return new TurnId(toTurn);
    }

    int revision() {
        return revision;
    }
}
