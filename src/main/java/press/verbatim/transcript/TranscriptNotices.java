package press.verbatim.transcript;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.notices.NoticeSubject;
import press.verbatim.notices.NoticeSubjects;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;

/** Names the transcripts that notices are about, to those who may see them. */
@Component
class TranscriptNotices implements NoticeSubjects {
    static final String KIND = "transcript";

    private final Viewer viewer;
    private final CurrentStaff current;

    TranscriptNotices(Viewer viewer, CurrentStaff current) {
        this.viewer = viewer;
        this.current = current;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, NoticeSubject> visible(Collection<UUID> ids) {
        if (!current.has(Role.REPORTER) && !current.has(Role.EDITOR)) {
            return Map.of();
        }
        return viewer.among(ids.stream().map(TranscriptId::new).toList()).stream()
                .collect(Collectors.toMap(
                        each -> each.id().value(),
                        each -> new NoticeSubject(each.title(), new TranscriptAddress(each.id(), null).path())));
    }
}
