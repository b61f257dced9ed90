package press.verbatim.parallels;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Reading;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.PublishedTranscripts;

/** What readers may see of parallels. The site reads them through it alone. */
@Service
@PermitAll
public class PublishedParallels {
    static final String CHANGE = "parallel";

    private final ParallelRepository parallels;
    private final PublishedTranscripts transcripts;

    PublishedParallels(ParallelRepository parallels, PublishedTranscripts transcripts) {
        this.parallels = parallels;
        this.transcripts = transcripts;
    }

    /** A public pair whose passages are both open to readers. */
    @Transactional(readOnly = true)
    public Optional<ParallelCard> card(ParallelId id) {
        Reading.note(CHANGE, id);
        return parallels.present(id.value()).filter(Parallel::isPublic).flatMap(this::card);
    }

    private Optional<ParallelCard> card(Parallel parallel) {
        List<ExcerptCard> open = transcripts.cards(parallel.excerpts());
        return Pairs.of(open, each -> false, Map.of()).of(List.of(parallel)).stream()
                .findFirst();
    }
}
