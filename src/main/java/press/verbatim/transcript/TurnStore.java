package press.verbatim.transcript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.people.PersonId;
import press.verbatim.platform.Ids;
import press.verbatim.transcript.imports.ReadTurn;

/**
 * Stores and reads turns and participants in plain SQL: thousands at a time, without an entity each.
 * It applies no rights; services call it only for transcripts that {@link Viewer} or the public queries gave them.
 */
@Component
class TurnStore {
    private static final String COLUMNS = """
            select u.id, u.transcript_id, u.turn_no, p.label, p.person_id, u.start_ms, u.end_ms, u.text, u.translation
            from turn u join participant p on p.id = u.participant_id
            """;

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    TurnStore(JdbcTemplate batches, JdbcClient sql) {
        this.batches = batches;
        this.sql = sql;
    }

    /** A turn with the transcript it belongs to. */
    record Stored(TranscriptId transcript, TurnView turn) {}

    void insert(TranscriptId transcript, List<ReadTurn> turns, Map<String, PersonId> people) {
        Map<String, UUID> participants = insertParticipants(transcript, turns, people);
        List<Object[]> rows = new ArrayList<>(turns.size());
        for (ReadTurn turn : turns) {
            rows.add(new Object[] {
                Ids.next(),
                transcript.value(),
                rows.size(),
                participants.get(turn.speaker()),
                turn.startMillis(),
                turn.endMillis(),
                turn.text()
            });
        }
        batches.batchUpdate(
                "insert into turn (id, transcript_id, turn_no, participant_id, start_ms, end_ms, text) values (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private Map<String, UUID> insertParticipants(
            TranscriptId transcript, List<ReadTurn> turns, Map<String, PersonId> people) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        turns.forEach(turn -> ids.computeIfAbsent(turn.speaker(), label -> Ids.next()));
        List<Object[]> rows = new ArrayList<>();
        ids.forEach((label, id) -> {
            PersonId person = people.get(label);
            rows.add(new Object[] {id, transcript.value(), rows.size(), label, person == null ? null : person.value()});
        });
        batches.batchUpdate(
                "insert into participant (id, transcript_id, participant_no, label, person_id) values (?, ?, ?, ?, ?)",
                rows);
        return ids;
    }

    List<ParticipantView> participants(TranscriptId transcript) {
        return sql.sql(
                        "select label, person_id from participant p where transcript_id = ? and exists"
                                + " (select 1 from turn u where u.participant_id = p.id and u.turn_no >= 0) order by participant_no")
                .param(transcript.value())
                .query((row, number) -> new ParticipantView(row.getString(1), person(row.getObject(2, UUID.class))))
                .list();
    }

    boolean changeParticipant(TranscriptId transcript, String label, ParticipantView to) {
        PersonId person = to.person();
        return sql.sql(
                                "update participant set label = :to, person_id = :person where transcript_id = :id and label = :label")
                        .param("to", to.label())
                        .param("person", person == null ? null : person.value())
                        .param("id", transcript.value())
                        .param("label", label)
                        .update()
                > 0;
    }

    List<TurnView> window(TranscriptId transcript, int from, int count) {
        return sql.sql(COLUMNS + " where u.transcript_id = ? and u.turn_no >= ? and u.turn_no < ? order by u.turn_no")
                .params(transcript.value(), from, from + count)
                .query((row, number) -> turn(row))
                .list();
    }

    List<Stored> all(Collection<TranscriptId> transcripts) {
        if (transcripts.isEmpty()) {
            return List.of();
        }
        return sql.sql(COLUMNS
                        + " where u.transcript_id in (:ids) and u.turn_no >= 0 order by u.transcript_id, u.turn_no")
                .param("ids", transcripts.stream().map(TranscriptId::value).toList())
                .query((row, number) -> stored(row))
                .list();
    }

    Map<TurnId, TurnView> byId(TranscriptId transcript, Collection<TurnId> turns) {
        if (turns.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql(COLUMNS + " where u.transcript_id = :transcript and u.id in (:ids) and u.turn_no >= 0")
                .param("transcript", transcript.value())
                .param("ids", turns.stream().map(TurnId::value).distinct().toList())
                .query((row, number) -> turn(row))
                .stream()
                .collect(Collectors.toMap(TurnView::id, turn -> turn));
    }

    /** Keeps the text a revision replaced, then puts the new one in its place. */
    void replace(TurnId turn, TextSide side, @Nullable String before, @Nullable String after, int revision) {
        String column = side == TextSide.ORIGINAL ? "text" : "translation";
        sql.sql(
                        "insert into turn_history (id, turn_id, side, revision, text, replaced_at) values (?, ?, ?, ?, ?, current_timestamp)")
                .params(Arrays.asList(Ids.next(), turn.value(), side.name(), revision - 1, before))
                .update();
        sql.sql("update turn set " + column + " = ? where id = ?")
                .params(Arrays.asList(after, turn.value()))
                .update();
    }

    void translate(Map<TurnId, String> translations) {
        List<Object[]> rows = translations.entrySet().stream()
                .map(each -> new Object[] {each.getValue(), each.getKey().value()})
                .toList();
        batches.batchUpdate("update turn set translation = ? where id = ?", rows);
    }

    /** Keeps all translations before they are replaced together. */
    void keepTranslations(List<TurnView> translated, int revision) {
        List<Object[]> rows = translated.stream()
                .filter(turn -> turn.translation() != null)
                .map(turn -> new Object[] {Ids.next(), turn.id().value(), revision - 1, turn.translation()})
                .toList();
        batches.batchUpdate(
                "insert into turn_history (id, turn_id, side, revision, text, replaced_at) values (?, ?, 'TRANSLATION', ?, ?, current_timestamp)",
                rows);
    }

    List<TurnView> untranslated(TranscriptId transcript, int limit) {
        return sql.sql(
                        COLUMNS
                                + " where u.transcript_id = ? and u.translation is null and u.turn_no >= 0 order by u.turn_no limit ?")
                .params(transcript.value(), limit)
                .query((row, number) -> turn(row))
                .list();
    }

    void forgetTranslations(TranscriptId transcript) {
        sql.sql("update turn set translation = null where transcript_id = ?")
                .param(transcript.value())
                .update();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(new TranscriptId(row.getObject("transcript_id", UUID.class)), turn(row));
    }

    private static TurnView turn(ResultSet row) throws SQLException {
        return new TurnView(
                new TurnId(row.getObject("id", UUID.class)),
                row.getInt("turn_no"),
                row.getString("label"),
                person(row.getObject("person_id", UUID.class)),
                row.getObject("start_ms", Long.class),
                row.getObject("end_ms", Long.class),
                row.getString("text"),
                row.getString("translation"));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
