package press.verbatim.transcript;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Reading;
import press.verbatim.platform.Words;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.text.CodePoints;
import press.verbatim.text.TextRange;

/**
 * Makes the veil of a transcript out of its redacted passages. One whose words are not surely found any more hides whole turns: those
 * where it was, those of the change that lost it, and those where words of it stand. Both doors and the desk’s reader ask for it.
 */
@Component
class Veils {
    private final RedactionRepository redactions;
    private final Anchors anchors;
    private final TurnStore turns;
    private final Words words;
    private final PublishedSettings settings;

    Veils(RedactionRepository redactions, Anchors anchors, TurnStore turns, Words words, PublishedSettings settings) {
        this.redactions = redactions;
        this.anchors = anchors;
        this.turns = turns;
        this.words = words;
        this.settings = settings;
    }

    Veil of(Transcript transcript) {
        return Objects.requireNonNull(of(List.of(transcript)).get(transcript.id()));
    }

    /** Drawn once for all that one page shows of a transcript. */
    Map<TranscriptId, Veil> of(Collection<Transcript> transcripts) {
        Map<TranscriptId, Transcript> byId =
                transcripts.stream().collect(Collectors.toMap(Transcript::id, Function.identity(), (one, same) -> one));
        return Reading.all("veil", byId.keySet(), ids -> drawn(ids, byId));
    }

    private Map<TranscriptId, Veil> drawn(Collection<TranscriptId> ids, Map<TranscriptId, Transcript> transcripts) {
        String mark = words.get(settings.identity().language(), "transcript.veil");
        Map<TranscriptId, Veil> veils =
                ids.stream().collect(Collectors.toMap(Function.identity(), id -> new Veil(mark)));
        redactions
                .findByTranscriptIdInOrderByMadeAt(
                        ids.stream().map(TranscriptId::value).toList())
                .forEach(each -> draw(
                        each,
                        Objects.requireNonNull(transcripts.get(each.transcript())),
                        Objects.requireNonNull(veils.get(each.transcript()))));
        return veils;
    }

    /** The same as a list for the desk, in the order of the text. */
    List<VeiledWords> list(Transcript transcript) {
        Veil veil = of(transcript);
        return veil.isEmpty()
                ? List.of()
                : turns.window(transcript.id(), 0, transcript.turnCount()).stream()
                        .filter(turn -> veil.touches(turn.id()))
                        .flatMap(turn -> Stream.of(TextSide.values()).flatMap(side -> list(veil, turn, side)))
                        .sorted(Comparator.comparingInt(VeiledWords::turnIndex))
                        .toList();
    }

    /** Whether a passage that others keep shares words with what is hidden; one that is nowhere now does, as soon as anything is. */
    boolean reach(Transcript transcript, Passage passage) {
        Veil veil = of(transcript);
        if (veil.isEmpty()) {
            return false;
        }
        List<TurnView> covered = covered(passage);
        return covered.isEmpty()
                || covered.stream().anyMatch(turn -> {
                    TextRange range = stretch(passage, turn);
                    return veil.reaches(turn.id(), passage.side(), range.from(), range.to());
                });
    }

    /** What became of a redacted passage, and where it is now. */
    Anchors.Anchored locate(Redaction redaction, Transcript transcript) {
        Place place = redaction.place();
        return anchors.locate(
                place, transcript, turns.byId(transcript.id(), List.of(place.fromTurn(), place.toTurn())));
    }

    private void draw(Redaction redaction, Transcript transcript, Veil veil) {
        Anchors.Anchored found = locate(redaction, transcript);
        List<TurnView> covered = covered(found.passage());
        if (found.state().isSure() && !covered.isEmpty()) {
            covered.forEach(turn -> veil.hide(turn.id(), found.passage().side(), stretch(found.passage(), turn)));
            if (found.state() == AnchorState.MOVED) {
                covered.forEach(turn -> veil.shifted(turn.id(), found.passage().side()));
            }
            return;
        }
        covered.forEach(turn -> veil.hideWhole(turn.id()));
        redaction.hidden().forEach(veil::hideWhole);
        SharedWords shared = new SharedWords(redaction.place().words());
        turns.window(transcript.id(), 0, transcript.turnCount()).stream()
                .filter(turn -> Stream.of(TextSide.values())
                        .map(side -> FoundPassage.text(turn, side))
                        .filter(Objects::nonNull)
                        .anyMatch(shared::isIn))
                .forEach(turn -> veil.hideWhole(turn.id()));
    }

    /** The turns of a passage as far as its ends are still turns of the transcript. */
    private List<TurnView> covered(Passage passage) {
        Map<TurnId, TurnView> ends = turns.byId(passage.transcript(), List.of(passage.fromTurn(), passage.toTurn()));
        TurnView first = ends.get(passage.fromTurn());
        TurnView last = ends.get(passage.toTurn());
        if (first == null || last == null || last.index() < first.index()) {
            return List.copyOf(ends.values());
        }
        return first.equals(last)
                ? List.of(first)
                : turns.window(passage.transcript(), first.index(), last.index() - first.index() + 1);
    }

    private static TextRange stretch(Passage passage, TurnView turn) {
        String text = Objects.requireNonNullElse(FoundPassage.text(turn, passage.side()), "");
        int length = CodePoints.length(text);
        int from = turn.id().equals(passage.fromTurn()) ? Math.min(passage.from(), length) : 0;
        int to = turn.id().equals(passage.toTurn()) ? Math.min(passage.to(), length) : length;
        return new TextRange(from, Math.max(from, to));
    }

    private static Stream<VeiledWords> list(Veil veil, TurnView turn, TextSide side) {
        String text = Objects.requireNonNullElse(FoundPassage.text(turn, side), "");
        return veil.of(turn.id(), side, text).stream()
                .map(range -> new VeiledWords(
                        turn.id(), turn.index(), side, range.from(), range.to(), veil.isWhole(turn.id())));
    }
}
