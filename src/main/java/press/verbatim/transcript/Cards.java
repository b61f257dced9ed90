package press.verbatim.transcript;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the cards of excerpts with the disputes that reach them: in full for the desk, without what is redacted for readers. */
@Component
class Cards {
    private final Contested contested;
    private final Veils veils;
    private final VeiledCards veiled;

    Cards(Contested contested, Veils veils, VeiledCards veiled) {
        this.contested = contested;
        this.veils = veils;
        this.veiled = veiled;
    }

    /** With their words in full; those of which readers see less say so. */
    List<ExcerptCard> forDesk(Collection<Excerpt> excerpts, Collection<Transcript> transcripts) {
        return of(excerpts, transcripts, veiled::forDesk);
    }

    /** Without what is redacted. */
    List<ExcerptCard> forReaders(Collection<Excerpt> excerpts, Collection<Transcript> transcripts) {
        return of(excerpts, transcripts, veiled::forReaders);
    }

    /** What becomes of a card under the veil of its transcript. */
    private interface Look {
        ExcerptCard of(ExcerptCard card, Excerpt excerpt, Transcript transcript, Veil veil);
    }

    private List<ExcerptCard> of(Collection<Excerpt> excerpts, Collection<Transcript> transcripts, Look look) {
        Map<TranscriptId, Transcript> byId =
                transcripts.stream().collect(Collectors.toMap(Transcript::id, Function.identity(), (one, same) -> one));
        List<Excerpt> shown = excerpts.stream()
                .filter(excerpt -> byId.containsKey(excerpt.transcript()))
                .toList();
        Map<Passage, List<DisputeView>> reaching =
                contested.reaching(shown.stream().map(Excerpt::passage).toList());
        Map<TranscriptId, Veil> drawn = veils.of(shown.stream()
                .map(excerpt -> Objects.requireNonNull(byId.get(excerpt.transcript())))
                .toList());
        return shown.stream()
                .map(excerpt -> {
                    Transcript transcript = Objects.requireNonNull(byId.get(excerpt.transcript()));
                    ExcerptCard card = excerpt.card(transcript, reaching.getOrDefault(excerpt.passage(), List.of()));
                    return look.of(card, excerpt, transcript, Objects.requireNonNull(drawn.get(transcript.id())));
                })
                .toList();
    }
}
