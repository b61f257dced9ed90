package press.verbatim.transcript;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import press.verbatim.security.StaffId;

/** Has those told who quote words that change, as far as the transcript exists for them. Every act on words of a transcript calls it. */
@Component
class TellQuoters {
    private final ObjectProvider<ToldOfSources> told;
    private final TranscriptGrantRepository grants;

    TellQuoters(ObjectProvider<ToldOfSources> told, TranscriptGrantRepository grants) {
        this.told = told;
        this.grants = grants;
    }

    void tell(Transcript transcript, Collection<Quoter> quoters, SourceChange what) {
        if (!quoters.isEmpty()) {
            Predicate<StaffId> knows = knows(transcript);
            told.orderedStream().forEach(each -> each.changed(transcript.id(), quoters, what, knows));
        }
    }

    private Predicate<StaffId> knows(Transcript transcript) {
        if (transcript.visibility() != Visibility.RESTRICTED) {
            return anybody -> true;
        }
        Set<StaffId> granted = grants.findByTranscriptId(transcript.id().value()).stream()
                .map(TranscriptGrant::staff)
                .collect(Collectors.toSet());
        return granted::contains;
    }
}
