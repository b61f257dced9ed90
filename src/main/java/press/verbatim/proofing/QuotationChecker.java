package press.verbatim.proofing;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.people.PeopleService;
import press.verbatim.security.Roles;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.SourceStamp;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptService;

/**
 * Checks the quotations and names of a text. The article's editor asks for it while somebody writes, and again before a release. It sees
 * only the transcripts that the staff who asks may see.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class QuotationChecker {
    /** Transcripts looked through: those linked and bound to, then the newest. */
    private static final int SEARCHED = 500;

    private final TranscriptService transcripts;
    private final PeopleService people;
    private final SourceIndexes indexes;
    private final PublishedSettings settings;
    private final Presentation presentation;

    QuotationChecker(
            TranscriptService transcripts,
            PeopleService people,
            SourceIndexes indexes,
            PublishedSettings settings,
            Presentation presentation) {
        this.transcripts = transcripts;
        this.people = people;
        this.indexes = indexes;
        this.settings = settings;
        this.presentation = presentation;
    }

    @Transactional(readOnly = true)
    public CheckReport check(CheckRequest request) {
        Set<TranscriptId> linked = new LinkedHashSet<>(request.sources());
        Set<TranscriptId> bound = request.bindings().stream()
                .map(QuotationBinding::passage)
                .filter(Objects::nonNull)
                .map(Passage::transcript)
                .collect(Collectors.toSet());
        List<SourceStamp> stamps = transcripts.sourceStamps().stream()
                .sorted(Comparator.comparing((SourceStamp stamp) ->
                                linked.contains(stamp.transcript()) || bound.contains(stamp.transcript()))
                        .thenComparing(stamp -> stamp.transcript().value())
                        .reversed())
                .limit(Math.max(SEARCHED, linked.size() + bound.size()))
                .toList();
        Sources sources = new Sources(indexes.of(stamps, transcripts::sourceTurns), linked, bound);
        CheckReport report =
                new QuotationCheck(sources, people.names(), settings.habits().country()).check(request);
        return presentation.of(report, request);
    }
}
