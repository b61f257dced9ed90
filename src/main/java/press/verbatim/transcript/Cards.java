package press.verbatim.transcript;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the cards of excerpts with the disputes that reach them; both doors use it, each for excerpts it may show. */
@Component
class Cards {
    private final Contested contested;

    Cards(Contested contested) {
        this.contested = contested;
    }

    List<ExcerptCard> of(Collection<Excerpt> excerpts, Collection<Transcript> transcripts) {
        Map<TranscriptId, Transcript> byId =
                transcripts.stream().collect(Collectors.toMap(Transcript::id, Function.identity(), (one, same) -> one));
        List<Excerpt> shown = excerpts.stream()
                .filter(excerpt -> byId.containsKey(excerpt.transcript()))
                .toList();
        Map<Passage, List<DisputeView>> reaching =
                contested.reaching(shown.stream().map(Excerpt::passage).toList());
        return shown.stream()
                .map(excerpt -> excerpt.card(
                        Objects.requireNonNull(byId.get(excerpt.transcript())),
                        reaching.getOrDefault(excerpt.passage(), List.of())))
                .toList();
    }
}
