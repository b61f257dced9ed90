package press.verbatim.transcript;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Reading;

/** Transcripts that readers know of, whole or by excerpts, noted as what a page rests on. The {@code Published…} services ask it. */
@Component
class OpenTranscripts {
    private final TranscriptRepository transcripts;

    OpenTranscripts(TranscriptRepository transcripts) {
        this.transcripts = transcripts;
    }

    Optional<Transcript> find(String slug) {
        Optional<Transcript> found = transcripts.openToReaders(slug);
        found.ifPresent(transcript -> Reading.note("transcript", transcript.id()));
        return found;
    }

    /** Many quotations and excerpts of a page are of the same transcript. */
    Map<TranscriptId, Transcript> all(Collection<TranscriptId> ids) {
        ids.forEach(id -> Reading.note("transcript", id));
        return Reading.all(
                "open",
                ids,
                asked -> transcripts
                        .openToReaders(asked.stream().map(TranscriptId::value).toList())
                        .stream()
                        .collect(Collectors.toMap(Transcript::id, Function.identity())));
    }
}
