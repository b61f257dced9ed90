package press.verbatim.transcript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every revision of a transcript as the stretch it replaced and what took its place. {@link RevisionService} calls it. */
@Component
class RevisionStore {
    private static final String COLUMNS =
            "select number, kind, by_staff, at, from_turn_no, before_turns, after_turns from transcript_revision ";
    private static final TypeReference<List<LoggedTurn>> TURNS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    RevisionStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A revision as stored. */
    record Stored(
            int number,
            RevisionKind kind,
            StaffId by,
            Instant at,
            int fromTurn,
            List<LoggedTurn> before,
            List<LoggedTurn> after) {}

    void keep(TranscriptId transcript, int number, Rewrite rewrite, StaffId by, Instant at) {
        sql.sql(
                        "insert into transcript_revision (id, transcript_id, number, kind, by_staff, at, from_turn_no, before_turns, after_turns)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        transcript.value(),
                        number,
                        rewrite.kind().name(),
                        by.value(),
                        Timestamp.from(at),
                        rewrite.from(),
                        json.writeValueAsString(rewrite.before()),
                        json.writeValueAsString(rewrite.after()))
                .update();
    }

    /** All revisions, the last first. */
    List<Stored> of(TranscriptId transcript) {
        return sql.sql(COLUMNS + "where transcript_id = ? order by number desc")
                .param(transcript.value())
                .query((row, number) -> stored(row))
                .list();
    }

    Optional<Stored> find(TranscriptId transcript, int number) {
        return sql.sql(COLUMNS + "where transcript_id = ? and number = ?")
                .params(transcript.value(), number)
                .query((row, at) -> stored(row))
                .optional();
    }

    private Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getInt("number"),
                RevisionKind.valueOf(row.getString("kind")),
                new StaffId(row.getObject("by_staff", UUID.class)),
                row.getTimestamp("at").toInstant(),
                row.getInt("from_turn_no"),
                json.readValue(row.getString("before_turns"), TURNS),
                json.readValue(row.getString("after_turns"), TURNS));
    }
}
