package press.verbatim.proofing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.transcript.SourceTurn;
import press.verbatim.transcript.TextSide;

/** Keeps the word indexes of transcripts in use; the key is the text itself, so a changed transcript has another one. */
@Component
class SourceIndexes {
    private static final long WORDS_KEPT = 3_000_000;

    private final Cache<List<SourceTurn>, List<SourceIndex>> kept = Caffeine.newBuilder()
            .maximumWeight(WORDS_KEPT)
            .weigher((List<SourceTurn> turns, List<SourceIndex> sides) ->
                    sides.stream().mapToInt(SourceIndex::size).sum())
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    SourceIndexes(ChangeFeed changes) {
        changes.subscribe(this::forget);
    }

    /** Original and translation of one transcript's turns. */
    List<SourceIndex> of(List<SourceTurn> turns) {
        return kept.get(List.copyOf(turns), SourceIndexes::make);
    }

    /** Words that were destroyed in a transcript must not live on here. */
    private void forget(String changed) {
        if (changed.startsWith("transcript:")) {
            kept.invalidateAll();
        }
    }

    private static List<SourceIndex> make(List<SourceTurn> turns) {
        SourceIndex original = new SourceIndex(turns, TextSide.ORIGINAL);
        SourceIndex translation = new SourceIndex(turns, TextSide.TRANSLATION);
        return translation.size() == 0 ? List.of(original) : List.of(original, translation);
    }
}
