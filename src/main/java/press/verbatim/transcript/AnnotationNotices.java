package press.verbatim.transcript;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.notices.NoticeSubject;
import press.verbatim.notices.NoticeSubjects;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;

/** Names the notes that notices are about by the transcript they are in, to those who may read them. */
@Component
class AnnotationNotices implements NoticeSubjects {
    static final String KIND = "annotation";

    private final AnnotationRepository annotations;
    private final Viewer viewer;
    private final CurrentStaff current;

    AnnotationNotices(AnnotationRepository annotations, Viewer viewer, CurrentStaff current) {
        this.annotations = annotations;
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
        if (ids.isEmpty() || !current.has(Role.REPORTER) && !current.has(Role.EDITOR)) {
            return Map.of();
        }
        List<Annotation> found = annotations.readableAmong(ids, viewer.me(), viewer.isSystem());
        Map<TranscriptId, String> titles = viewer
                .among(found.stream().map(Annotation::transcript).toList())
                .stream()
                .collect(Collectors.toMap(Transcript::id, Transcript::title));
        return found.stream()
                .collect(Collectors.toMap(
                        each -> each.id().value(),
                        each -> new NoticeSubject(
                                titles.getOrDefault(each.transcript(), ""),
                                new TranscriptAddress(each.transcript(), null).path())));
    }
}
