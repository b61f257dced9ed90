package press.verbatim.transcript;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Reading;

/**
 * Says which disputes reach which words: those of the whole transcript, and those of an excerpt or a passage that shares words with them.
 * Cards, both doors and the dispute service ask it; it applies no rights.
 */
@Component
class Contested {
    private final DisputeRepository disputes;
    private final ExcerptRepository excerpts;
    private final TurnStore turns;

    Contested(DisputeRepository disputes, ExcerptRepository excerpts, TurnStore turns) {
        this.disputes = disputes;
        this.excerpts = excerpts;
        this.turns = turns;
    }

    List<DisputeView> reaching(Passage passage) {
        return reaching(List.of(passage)).getOrDefault(passage, List.of());
    }

    /** The disputes that reach each passage; only passages reached are listed. */
    Map<Passage, List<DisputeView>> reaching(Collection<Passage> passages) {
        Map<TranscriptId, List<Passage>> asked =
                passages.stream().distinct().collect(Collectors.groupingBy(Passage::transcript));
        Map<Passage, List<DisputeView>> reached = new HashMap<>();
        if (asked.isEmpty()) {
            return reached;
        }
        List<UUID> ids =
                asked.keySet().stream().map(TranscriptId::value).sorted().toList();
        Map<TranscriptId, List<Dispute>> known = Reading.once(
                        "disputes:" + ids, () -> disputes.findByTranscriptIdInAndDeletedAtIsNullOrderByCreatedAt(ids))
                .stream()
                .collect(Collectors.groupingBy(Dispute::transcript));
        known.forEach((id, made) -> reach(id, made, asked.getOrDefault(id, List.of()), reached));
        return reached;
    }

    private void reach(
            TranscriptId id, List<Dispute> made, List<Passage> asked, Map<Passage, List<DisputeView>> reached) {
        Map<Dispute, Passage> places = new HashMap<>();
        made.forEach(dispute -> {
            Passage place = placeOf(dispute);
            if (place != null) {
                places.put(dispute, place);
            }
        });
        List<Passage> compared = places.isEmpty()
                ? List.of()
                : Stream.concat(asked.stream(), places.values().stream()).toList();
        Spans spans = Spans.of(id, compared, turns);
        for (Passage passage : asked) {
            List<DisputeView> found = made.stream()
                    .filter(dispute -> dispute.contestsWhole()
                            || places.containsKey(dispute)
                                    && spans.share(passage, Objects.requireNonNull(places.get(dispute))))
                    .map(Dispute::view)
                    .toList();
            if (!found.isEmpty()) {
                reached.put(passage, found);
            }
        }
    }

    private @Nullable Passage placeOf(Dispute dispute) {
        ExcerptId excerpt = dispute.excerpt();
        return excerpt == null
                ? dispute.passage()
                : excerpts.findById(excerpt.value()).map(Excerpt::passage).orElse(null);
    }
}
