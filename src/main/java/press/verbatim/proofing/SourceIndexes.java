package press.verbatim.proofing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import press.verbatim.people.PeopleService;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.transcript.SourceStamp;
import press.verbatim.transcript.SourceTurn;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptId;

/**
 * Keeps the word indexes of transcripts, by transcript and version; {@link QuotationChecker} asks for those its reader may see.
 * It knows no rights: a stamp is only ever given to whoever sees the transcript.
 */
@Component
class SourceIndexes {
    private static final long WORDS_KEPT = 3_000_000;

    private final Cache<SourceStamp, List<SourceIndex>> kept = Caffeine.newBuilder()
            .maximumWeight(WORDS_KEPT)
            .weigher((SourceStamp stamp, List<SourceIndex> sides) ->
                    sides.stream().mapToInt(SourceIndex::size).sum())
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    SourceIndexes(ChangeFeed changes) {
        changes.subscribe(this::forget);
    }

    /**
     * Originals and translations of the transcripts.
     *
     * @param read gives the turns of those whose index is missing
     */
    Map<TranscriptId, List<SourceIndex>> of(
            Collection<SourceStamp> stamps, Function<Collection<TranscriptId>, List<SourceTurn>> read) {
        Map<TranscriptId, List<SourceIndex>> indexes = new LinkedHashMap<>();
        List<SourceStamp> missing = new ArrayList<>();
        for (SourceStamp stamp : stamps) {
            List<SourceIndex> sides = kept.getIfPresent(stamp);
            if (sides == null) {
                missing.add(stamp);
            } else {
                indexes.put(stamp.transcript(), sides);
            }
        }
        if (!missing.isEmpty()) {
            make(missing, read, indexes);
        }
        return indexes;
    }

    private void make(
            List<SourceStamp> missing,
            Function<Collection<TranscriptId>, List<SourceTurn>> read,
            Map<TranscriptId, List<SourceIndex>> indexes) {
        Map<TranscriptId, List<SourceTurn>> turns =
                read.apply(missing.stream().map(SourceStamp::transcript).toList()).stream()
                        .collect(Collectors.groupingBy(SourceTurn::transcript));
        for (SourceStamp stamp : missing) {
            List<SourceIndex> sides = sides(turns.getOrDefault(stamp.transcript(), List.of()));
            kept.put(stamp, sides);
            indexes.put(stamp.transcript(), sides);
        }
    }

    /** Words that were destroyed in a transcript must not live on here, nor two persons who are one now. */
    private void forget(String changed) {
        if (changed.equals(PeopleService.MERGES)) {
            kept.invalidateAll();
        }
        if (changed.startsWith("transcript:")) {
            String id = changed.substring("transcript:".length());
            kept.asMap()
                    .keySet()
                    .removeIf(stamp -> stamp.transcript().toString().equals(id));
        }
    }

    static List<SourceIndex> sides(List<SourceTurn> turns) {
        SourceIndex original = new SourceIndex(turns, TextSide.ORIGINAL);
        SourceIndex translation = new SourceIndex(turns, TextSide.TRANSLATION);
        return translation.size() == 0 ? List.of(original) : List.of(original, translation);
    }
}
