package press.verbatim.transcript;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Reading;

/** Where quoted words lead readers, and what stands in the way: a withdrawal, a redaction, somebody who contests them. Articles ask it. */
@Service
@PermitAll
public class PublishedPassages {
    private final TranscriptRepository transcripts;
    private final OpenTranscripts open;
    private final TurnStore turns;
    private final Contested contested;
    private final Veils veils;

    PublishedPassages(
            TranscriptRepository transcripts, OpenTranscripts open, TurnStore turns, Contested contested, Veils veils) {
        this.transcripts = transcripts;
        this.open = open;
        this.turns = turns;
        this.contested = contested;
        this.veils = veils;
    }

    /** Which of the transcripts are withdrawn, open to readers or not: their quotations give way to the notice. */
    @Transactional(readOnly = true)
    public Map<TranscriptId, Withdrawn> withdrawn(Collection<TranscriptId> ids) {
        ids.forEach(id -> Reading.note("transcript", id));
        return Reading.all("withdrawn", ids, this::marks);
    }

    /** Whether a passage shares words with what is redacted, open to readers or not: quotations of it give way to the mark. */
    @Transactional(readOnly = true)
    public boolean redacted(Passage passage) {
        Reading.note("transcript", passage.transcript());
        return transcripts
                .findById(passage.transcript().value())
                .filter(transcript -> veils.reach(transcript, passage))
                .isPresent();
    }

    /** Where readers find a passage; nowhere unless they may read its transcript whole. */
    @Transactional(readOnly = true)
    public Optional<PublicPassage> find(Passage passage) {
        return source(passage)
                .filter(PublishedTranscripts::isWhole)
                .flatMap(transcript -> Optional.ofNullable(turns.byId(transcript.id(), List.of(passage.fromTurn()))
                                .get(passage.fromTurn()))
                        .map(turn -> place(transcript, turn, contested.reaching(passage))));
    }

    /** Who contests words of a document that readers know of, whole or by excerpts; the quotation of them says so. */
    @Transactional(readOnly = true)
    public Optional<ContestedWords> contested(Passage passage) {
        return source(passage)
                .filter(transcript -> transcript.withdrawn() == null)
                .map(transcript ->
                        new ContestedWords(transcript.slug(), transcript.title(), contested.reaching(passage)))
                .filter(found -> !found.disputes().isEmpty());
    }

    private Optional<Transcript> source(Passage passage) {
        TranscriptId id = passage.transcript();
        return Optional.ofNullable(open.all(List.of(id)).get(id));
    }

    private Map<TranscriptId, Withdrawn> marks(Collection<TranscriptId> ids) {
        List<UUID> values = ids.stream().map(TranscriptId::value).toList();
        return transcripts.withdrawnAmong(values).stream()
                .filter(transcript -> transcript.withdrawn() != null)
                .collect(
                        Collectors.toMap(Transcript::id, transcript -> Objects.requireNonNull(transcript.withdrawn())));
    }

    private static PublicPassage place(Transcript transcript, TurnView turn, List<DisputeView> disputes) {
        return new PublicPassage(
                transcript.slug(),
                transcript.title(),
                turn.index() / PublicTranscript.TURNS_A_PART + 1,
                turn.index(),
                turn.speaker(),
                turn.startMillis(),
                disputes);
    }
}
