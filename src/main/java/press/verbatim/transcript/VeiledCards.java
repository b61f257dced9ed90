package press.verbatim.transcript;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Refusal;

/**
 * Takes redacted words out of the cards of excerpts, which keep the words of the day they were made. Where it is not sure that these are
 * still the words of the text, and so what of them is redacted, all of them go. {@link Cards} calls it.
 */
@Component
class VeiledCards {
    private final Anchors anchors;
    private final PassageReader passages;
    private final TurnStore turns;

    VeiledCards(Anchors anchors, PassageReader passages, TurnStore turns) {
        this.anchors = anchors;
        this.passages = passages;
        this.turns = turns;
    }

    ExcerptCard forReaders(ExcerptCard card, Excerpt excerpt, Transcript transcript, Veil veil) {
        if (veil.isEmpty() || card.withdrawn() != null) {
            return card;
        }
        FoundPassage found = standing(excerpt, transcript).orElse(null);
        if (found == null) {
            return card.veiled(veil.mark(), null, "");
        }
        return found.turns().stream().anyMatch(turn -> veil.touches(turn.id())) ? veiled(card, found, veil) : card;
    }

    /** The card in full, which says whether readers see less. */
    ExcerptCard forDesk(ExcerptCard card, Excerpt excerpt, Transcript transcript, Veil veil) {
        return forReaders(card, excerpt, transcript, veil).redacted()
                ? card.veiled(card.words(), card.otherWords(), card.publicComment())
                : card;
    }

    private static ExcerptCard veiled(ExcerptCard card, FoundPassage found, Veil veil) {
        boolean same = found.words().equals(card.words());
        String words = same ? found.words(veil) : veil.mark();
        String other = other(card, found, veil);
        boolean whole = found.turns().stream().anyMatch(turn -> veil.isWhole(turn.id()));
        boolean untouched = words.equals(card.words()) && Objects.equals(other, card.otherWords());
        return untouched ? card : card.veiled(words, other, same && !whole ? card.publicComment() : "");
    }

    private static @Nullable String other(ExcerptCard card, FoundPassage found, Veil veil) {
        String now = found.otherSide();
        return now == null || !now.equals(card.otherWords()) ? null : found.otherSide(veil);
    }

    /** Its words where they surely stand now. */
    private Optional<FoundPassage> standing(Excerpt excerpt, Transcript transcript) {
        Place place = excerpt.place();
        Anchors.Anchored at = anchors.locate(
                place, transcript, turns.byId(transcript.id(), List.of(place.fromTurn(), place.toTurn())));
        try {
            return at.state().isSure() ? Optional.of(passages.find(at.passage())) : Optional.empty();
        } catch (Refusal outside) {
            return Optional.empty();
        }
    }
}
