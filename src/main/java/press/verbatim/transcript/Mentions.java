package press.verbatim.transcript;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Ids;
import press.verbatim.security.Role;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;
import press.verbatim.security.StaffName;

/**
 * Who can be called by name in the notes of a transcript, and who is. Only those who may see the transcript are known here: any other
 * name is plain text. The services of notes and answers call it.
 */
@Component
class Mentions {
    private final StaffDirectory staff;
    private final TranscriptGrantRepository grants;
    private final JdbcClient sql;

    Mentions(StaffDirectory staff, TranscriptGrantRepository grants, JdbcClient sql) {
        this.staff = staff;
        this.grants = grants;
        this.sql = sql;
    }

    /** Everyone in the newsroom who may see the transcript, by name. */
    List<StaffName> possible(Transcript transcript) {
        Stream<StaffName> newsroom = Stream.of(Role.REPORTER, Role.EDITOR)
                .flatMap(role -> staff.withRole(role).stream())
                .distinct();
        if (transcript.visibility() == Visibility.RESTRICTED) {
            Set<StaffId> granted = grants.findByTranscriptId(transcript.id().value()).stream()
                    .map(TranscriptGrant::staff)
                    .collect(Collectors.toSet());
            newsroom = newsroom.filter(one -> granted.contains(one.id()));
        }
        return newsroom.sorted(Comparator.comparing(StaffName::name)).toList();
    }

    /** Whom a text calls: after each @ the longest name that fits. */
    static Set<StaffId> called(String text, Collection<StaffName> possible) {
        List<StaffName> longest = possible.stream()
                .sorted(Comparator.comparing((StaffName one) -> one.name().length())
                        .reversed())
                .toList();
        Set<StaffId> called = new HashSet<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int from = at + 1;
            longest.stream()
                    .filter(one -> stands(one.name(), text, from))
                    .findFirst()
                    .ifPresent(one -> called.add(one.id()));
        }
        return called;
    }

    /**
     * Replaces those called in a note, or in one answer to it.
     *
     * @return who was not called there before
     */
    Set<StaffId> keep(AnnotationId annotation, @Nullable ReplyId reply, Set<StaffId> called) {
        String there = reply == null ? "reply_id is null" : "reply_id = :there";
        UUID answer = reply == null ? annotation.value() : reply.value();
        Set<StaffId> before = new HashSet<>(
                sql.sql("select staff_id from annotation_mention where annotation_id = :note and " + there)
                        .params(Map.of("note", annotation.value(), "there", answer))
                        .query((row, number) -> new StaffId(row.getObject(1, UUID.class)))
                        .list());
        sql.sql("delete from annotation_mention where annotation_id = :note and " + there)
                .params(Map.of("note", annotation.value(), "there", answer))
                .update();
        called.forEach(one -> insert(annotation, reply, one));
        Set<StaffId> fresh = new HashSet<>(called);
        fresh.removeAll(before);
        return fresh;
    }

    private void insert(AnnotationId annotation, @Nullable ReplyId reply, StaffId called) {
        sql.sql("insert into annotation_mention (id, annotation_id, reply_id, staff_id) values (?, ?, ?, ?)")
                .params(Arrays.asList(
                        Ids.next(), annotation.value(), reply == null ? null : reply.value(), called.value()))
                .update();
    }

    private static boolean stands(String name, String text, int from) {
        int end = from + name.length();
        boolean same = text.regionMatches(true, from, name, 0, name.length());
        return same && !name.isBlank() && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }
}
