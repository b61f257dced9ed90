package press.verbatim.transcript;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Refusal;
import press.verbatim.text.Anchoring;
import press.verbatim.text.TextRange;

/** Says what became of places since the words changed; annotations and their list ask it. */
@Component
class Anchors {
    private final PassageReader passages;
    private final TurnStore turns;

    Anchors(PassageReader passages, TurnStore turns) {
        this.passages = passages;
        this.turns = turns;
    }

    /** What became of a place, and where it is now. */
    record Anchored(AnchorState state, Passage passage) {}

    Anchored locate(Place place, Transcript transcript, Map<TurnId, TurnView> turns) {
        return locate(place, transcript.id(), transcript.revision(), turns);
    }

    /** The same in the text as it stands, of which the revision is given. */
    Anchored locate(Place place, TranscriptId transcript, int revision, Map<TurnId, TurnView> turns) {
        Passage passage = place.passage(transcript);
        AnchorState waiting = place.waiting();
        if (waiting != null) {
            return new Anchored(waiting, passage);
        }
        if (place.revision() == revision) {
            return new Anchored(AnchorState.IN_PLACE, passage);
        }
        return place.fromTurn().equals(place.toTurn())
                ? inOneTurn(place, passage, turns.get(place.fromTurn()))
                : overTurns(place, passage);
    }

    /** Where a place surely is now; one that waits for a person is refused. */
    Passage settled(Place place, Transcript transcript) {
        Anchored anchored =
                locate(place, transcript, turns.byId(transcript.id(), List.of(place.fromTurn(), place.toTurn())));
        if (anchored.state() != AnchorState.IN_PLACE && anchored.state() != AnchorState.MOVED) {
            throw new Refusal("passage", "transcript.error.anchor");
        }
        return anchored.passage();
    }

    private static Anchored inOneTurn(Place place, Passage passage, @Nullable TurnView turn) {
        String text = turn == null ? null : FoundPassage.text(turn, place.side());
        if (text == null) {
            return new Anchored(AnchorState.GONE, passage);
        }
        Anchoring.Placement placed = Anchoring.place(text, new TextRange(passage.from(), passage.to()), place.quote());
        return new Anchored(
                AnchorState.valueOf(placed.state().name()),
                new Passage(
                        passage.transcript(),
                        passage.side(),
                        passage.fromTurn(),
                        placed.range().from(),
                        passage.toTurn(),
                        placed.range().to()));
    }

    /** Over several turns nothing is looked for elsewhere: the words are still there, or a person has to say. */
    private Anchored overTurns(Place place, Passage passage) {
        Optional<String> words = words(passage);
        if (words.isEmpty()) {
            return new Anchored(AnchorState.GONE, passage);
        }
        boolean same = words.get().equals(place.words());
        return new Anchored(same ? AnchorState.IN_PLACE : AnchorState.CHANGED, passage);
    }

    private Optional<String> words(Passage passage) {
        try {
            return Optional.of(passages.find(passage).words());
        } catch (Refusal outside) {
            return Optional.empty();
        }
    }
}
