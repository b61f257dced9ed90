package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonId;
import press.verbatim.people.PersonRow;
import press.verbatim.platform.Cursors;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Slice;
import press.verbatim.security.Roles;

/** Finds annotations in all transcripts that whoever asks may see, the newest first. The desk's list of annotations calls it. */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class AnnotationSearchService {
    private final AnnotationRepository annotations;
    private final AnnotationViews views;
    private final PeopleService people;
    private final Viewer viewer;
    private final JdbcClient sql;

    AnnotationSearchService(
            AnnotationRepository annotations,
            AnnotationViews views,
            PeopleService people,
            Viewer viewer,
            JdbcClient sql) {
        this.annotations = annotations;
        this.views = views;
        this.people = people;
        this.viewer = viewer;
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Slice<AnnotationHit> search(AnnotationFilter filter, @Nullable String cursor, int limit) {
        List<PersonId> speakers = filter.speaker().isBlank()
                ? List.of()
                : people.matching(filter.speaker()).stream().map(PersonRow::id).toList();
        List<UUID> found = new AnnotationQuery(viewer.me(), viewer.isSystem())
                .matching(filter, speakers)
                .after(cursor == null ? null : last(cursor))
                .ids(sql, limit + 1);
        Slice<UUID> page = Slice.of(found, limit, last -> Cursors.encode(last.toString()));
        Map<UUID, AnnotationHit> hits = hits(page.items());
        return new Slice<>(
                page.items().stream().map(hits::get).filter(Objects::nonNull).toList(), page.next());
    }

    private Map<UUID, AnnotationHit> hits(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<TranscriptId, List<Annotation>> found =
                annotations.readableAmong(ids, viewer.me(), viewer.isSystem()).stream()
                        .collect(Collectors.groupingBy(Annotation::transcript));
        List<AnnotationHit> hits = new ArrayList<>();
        for (Transcript transcript : viewer.among(found.keySet())) {
            views.of(transcript, found.getOrDefault(transcript.id(), List.of()))
                    .forEach(view -> hits.add(new AnnotationHit(transcript.id(), transcript.title(), view)));
        }
        return hits.stream()
                .collect(Collectors.toMap(hit -> hit.annotation().id().value(), hit -> hit));
    }

    private static UUID last(String cursor) {
        try {
            return UUID.fromString(Cursors.decode(cursor, 1).getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw new NotFound();
        }
    }
}
