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
    private final DisputeRepository disputes;

    Cards(DisputeRepository disputes) {
        this.disputes = disputes;
    }

    List<ExcerptCard> of(Collection<Excerpt> excerpts, Collection<Transcript> transcripts) {
        if (excerpts.isEmpty()) {
            return List.of();
        }
        Map<TranscriptId, Transcript> byId =
                transcripts.stream().collect(Collectors.toMap(Transcript::id, Function.identity(), (one, same) -> one));
        List<Dispute> known = disputes.findByTranscriptIdInAndDeletedAtIsNullOrderByCreatedAt(
                byId.keySet().stream().map(TranscriptId::value).toList());
        return excerpts.stream()
                .filter(excerpt -> byId.containsKey(excerpt.transcript()))
                .map(excerpt -> card(excerpt, Objects.requireNonNull(byId.get(excerpt.transcript())), known))
                .toList();
    }

    private static ExcerptCard card(Excerpt excerpt, Transcript transcript, List<Dispute> known) {
        List<DisputeView> reaching = known.stream()
                .filter(dispute -> dispute.transcript().equals(transcript.id()))
                .filter(dispute -> dispute.reaches(excerpt.id()))
                .map(Dispute::view)
                .toList();
        return excerpt.card(transcript, reaching);
    }
}
