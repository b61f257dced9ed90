package press.verbatim.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import press.verbatim.people.PersonId;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptService;

/** What whoever is at work may know of the transcripts an article rests on. */
@Component
class Sources {
    private final TranscriptService transcripts;
    private final Lookup lookup;

    Sources(TranscriptService transcripts, Lookup lookup) {
        this.transcripts = transcripts;
        this.lookup = lookup;
    }

    /** Those of the ids whoever asks may see, in their order. */
    List<TranscriptId> visible(Collection<UUID> ids) {
        List<TranscriptId> asked = ids.stream().map(TranscriptId::new).toList();
        Set<TranscriptId> seen = heads(asked).stream().map(TranscriptHead::id).collect(Collectors.toSet());
        return asked.stream().filter(seen::contains).toList();
    }

    List<TranscriptHead> heads(Collection<TranscriptId> ids) {
        return ids.isEmpty() ? List.of() : transcripts.heads(ids);
    }

    /** The person on the house's list whose words the passage are. */
    Optional<UUID> speaker(Passage passage) {
        return lookup.find(() -> transcripts.passage(passage))
                .flatMap(view -> Optional.ofNullable(view.person()))
                .map(PersonId::value);
    }
}
