package press.verbatim.transcript;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import press.verbatim.text.TextRange;
import press.verbatim.text.WordSearch;

/** Finds the same words at other places of a transcript, however they are written there. {@link RedactionService} asks. */
final class SameWords {
    private SameWords() {}

    static Stream<Passage> in(TurnView turn, TextSide side, WordSearch search, TranscriptId transcript) {
        String text = Objects.requireNonNullElse(FoundPassage.text(turn, side), "");
        List<TextRange> found = search.in(text);
        return found.stream()
                .map(range -> new Passage(transcript, side, turn.id(), range.from(), turn.id(), range.to()));
    }
}
