package press.verbatim.transcript;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of transcripts that readers know of; what stands in them is for {@link PublishedTranscripts} to tell. Search reads it. */
@Service
@PermitAll
public class PublishedDocuments {
    private final TranscriptRepository transcripts;
    private final OpenTranscripts open;

    PublishedDocuments(TranscriptRepository transcripts, OpenTranscripts open) {
        this.transcripts = transcripts;
        this.open = open;
    }

    /** Those open to readers, but for the ones withdrawn and removed. */
    @Transactional(readOnly = true)
    public List<TranscriptId> ids() {
        return transcripts.openToReaders().stream()
                .filter(PublishedDocuments::stands)
                .map(Transcript::id)
                .toList();
    }

    /** Those of these transcripts that readers know of; the rest is left out. */
    @Transactional(readOnly = true)
    public Map<TranscriptId, PublicHead> heads(Collection<TranscriptId> ids) {
        return open.all(ids).values().stream()
                .filter(PublishedDocuments::stands)
                .map(PublishedDocuments::head)
                .collect(Collectors.toMap(PublicHead::id, Function.identity()));
    }

    private static boolean stands(Transcript transcript) {
        Withdrawn withdrawn = transcript.withdrawn();
        return withdrawn == null || withdrawn.mode() != WithdrawalMode.REMOVE;
    }

    private static PublicHead head(Transcript transcript) {
        return new PublicHead(
                transcript.id(),
                transcript.slug(),
                transcript.title(),
                transcript.outlet(),
                transcript.recordedOn(),
                transcript.kind(),
                transcript.visibility() == Visibility.PUBLIC);
    }
}
