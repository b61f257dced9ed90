package press.verbatim.transcript;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import press.verbatim.people.PersonId;
import press.verbatim.security.StaffId;
import press.verbatim.text.Normal;

/**
 * The query behind the list of all annotations: each filter that is set adds its condition, and what may be seen is always one of them.
 * {@link AnnotationSearchService} makes one for each page.
 */
final class AnnotationQuery {
    /** The same rule as the repositories': a private note exists for its author, a restricted transcript for those it is open to. */
    private static final String READABLE = """
            select a.id from annotation a join transcript t on t.id = a.transcript_id
            where a.deleted_at is null and t.deleted_at is null
              and (a.only_mine = false or a.author = :me)
              and (:system = true or t.visibility <> 'RESTRICTED'
                   or exists (select 1 from transcript_grant g where g.transcript_id = t.id and g.staff_id = :me))""";

    private final StringBuilder sql = new StringBuilder(READABLE);
    private final Map<String, Object> values = new HashMap<>();

    AnnotationQuery(UUID me, boolean system) {
        values.put("me", me);
        values.put("system", system);
    }

    AnnotationQuery matching(AnnotationFilter filter, Collection<PersonId> speakers) {
        words(filter.words());
        tag(filter.tag());
        speaker(filter.speaker(), speakers);
        Motivation motivation = filter.motivation();
        if (motivation != null) {
            and("a.motivation = :motivation", "motivation", motivation.name());
        }
        StaffId author = filter.author();
        if (author != null) {
            and("a.author = :author", "author", author.value());
        }
        TranscriptId transcript = filter.transcript();
        if (transcript != null) {
            and("a.transcript_id = :transcript", "transcript", transcript.value());
        }
        state(filter.state());
        about(filter.about());
        return this;
    }

    AnnotationQuery after(@Nullable UUID last) {
        if (last != null) {
            and("a.id < :last", "last", last);
        }
        return this;
    }

    List<UUID> ids(JdbcClient client, int limit) {
        return client.sql(sql + " order by a.id desc limit " + limit)
                .params(values)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Notes written before words were kept for searching are searched as they are. */
    private void words(String words) {
        if (!Normal.fold(words).isEmpty()) {
            and(
                    "(a.search_text like :words escape '\\' or a.search_text is null"
                            + " and lower(concat(a.note, ' ', a.quote)) like lower(:plain) escape '\\')",
                    "words",
                    pattern(Normal.fold(words)));
            values.put("plain", pattern(Normal.line(words)));
        }
    }

    private void tag(String tag) {
        String folded = Normal.fold(tag);
        if (!folded.isEmpty()) {
            and("a.tag_text like :tag escape '\\'", "tag", "%|" + escaped(folded) + "|%");
        }
    }

    private void speaker(String name, Collection<PersonId> known) {
        if (name.isBlank()) {
            return;
        }
        String person = known.isEmpty() ? "" : " or p.person_id in (:people)";
        and(
                "exists (select 1 from turn u join participant p on p.id = u.participant_id where u.id = a.from_turn"
                        + " and (lower(p.label) like lower(:speaker) escape '\\'" + person + "))",
                "speaker",
                pattern(Normal.line(name)));
        if (!known.isEmpty()) {
            values.put("people", known.stream().map(PersonId::value).collect(Collectors.toSet()));
        }
    }

    private void state(AnnotationFilter.@Nullable State state) {
        if (state != null) {
            sql.append(
                    switch (state) {
                        case OPEN -> " and a.resolved_at is null";
                        case RESOLVED -> " and a.resolved_at is not null";
                        case WAITING -> " and a.anchor_state is not null";
                    });
        }
    }

    private void about(AnnotationFilter.@Nullable About about) {
        if (about == AnnotationFilter.About.MINE) {
            sql.append(" and a.author = :me");
        } else if (about == AnnotationFilter.About.MENTIONS) {
            sql.append(
                    " and exists (select 1 from annotation_mention m left join annotation_reply r on r.id = m.reply_id"
                            + " where m.annotation_id = a.id and m.staff_id = :me and r.deleted_at is null)");
        }
    }

    private void and(String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        values.put(name, value);
    }

    private static String pattern(String words) {
        return "%" + escaped(words).replace(' ', '%') + "%";
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
