package press.verbatim.transcript;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Refusal;

/** Reads the words of passages out of the turns they cover; services call it for transcripts they were allowed to find. */
@Component
class PassageReader {
    /** More turns than a quotation or an excerpt ever spans; what is longer is a copy of the transcript. */
    static final int MOST_TURNS = 200;

    private final TurnStore turns;

    PassageReader(TurnStore turns) {
        this.turns = turns;
    }

    FoundPassage find(Passage passage) {
        FoundPassage found = new FoundPassage(passage, covered(passage));
        if (found.words().isBlank()) {
            throw new Refusal("passage", "transcript.error.passage-empty");
        }
        return found;
    }

    /** The same with both ends drawn out to whole characters: no selection parts a letter from its marks. */
    FoundPassage whole(Passage passage) {
        return find(passage).whole();
    }

    private List<TurnView> covered(Passage passage) {
        Map<TurnId, TurnView> ends = turns.byId(passage.transcript(), List.of(passage.fromTurn(), passage.toTurn()));
        TurnView first = ends.get(passage.fromTurn());
        TurnView last = ends.get(passage.toTurn());
        if (first == null
                || last == null
                || last.index() < first.index()
                || last.index() - first.index() >= MOST_TURNS) {
            throw new Refusal("passage", "transcript.error.passage");
        }
        return first.equals(last)
                ? List.of(first)
                : turns.window(passage.transcript(), first.index(), last.index() - first.index() + 1);
    }
}
