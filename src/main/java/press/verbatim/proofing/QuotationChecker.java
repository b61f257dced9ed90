package press.verbatim.proofing;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.people.PeopleService;
import press.verbatim.security.Roles;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.SourceTurn;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptService;

/**
 * Checks the quotations and names of a text. The article's editor asks for it while somebody writes, and again before a release. It sees
 * only the transcripts that the staff who asks may see.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class QuotationChecker {
    private final TranscriptService transcripts;
    private final PeopleService people;
    private final SourceIndexes indexes;

    QuotationChecker(TranscriptService transcripts, PeopleService people, SourceIndexes indexes) {
        this.transcripts = transcripts;
        this.people = people;
        this.indexes = indexes;
    }

    @Transactional(readOnly = true)
    public CheckReport check(CheckRequest request) {
        Set<TranscriptId> all = new LinkedHashSet<>(request.sources());
        request.bindings().stream()
                .map(QuotationBinding::passage)
                .filter(Objects::nonNull)
                .map(Passage::transcript)
                .forEach(all::add);
        List<SourceTurn> turns = transcripts.sourceTurns(all);
        Sources sources = new Sources(turns, new HashSet<>(request.sources()), indexes);
        return new QuotationCheck(sources, people.names()).check(request);
    }
}
