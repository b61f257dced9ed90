package press.verbatim.transcript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Ids;
import press.verbatim.transcript.imports.ReadTurn;

/** Stores the lines of attached translations; {@link TranslationService} calls it for transcripts it was allowed to find. */
@Component
class TranslationStore {
    private static final String COLUMNS =
            "select id, line_no, start_ms, end_ms, speaker, text, turn_id from translation_line ";

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    TranslationStore(JdbcTemplate batches, JdbcClient sql) {
        this.batches = batches;
        this.sql = sql;
    }

    void insert(TranscriptId transcript, List<ReadTurn> lines, List<@Nullable TurnId> places) {
        List<Object[]> rows = new ArrayList<>(lines.size());
        for (ReadTurn line : lines) {
            TurnId place = places.get(rows.size());
            rows.add(new Object[] {
                Ids.next(),
                transcript.value(),
                rows.size(),
                line.startMillis(),
                line.endMillis(),
                line.speaker(),
                line.text(),
                place == null ? null : place.value()
            });
        }
        batches.batchUpdate(
                "insert into translation_line (id, transcript_id, line_no, start_ms, end_ms, speaker, text, turn_id) values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    void forget(TranscriptId transcript) {
        sql.sql("delete from translation_line where transcript_id = ?")
                .param(transcript.value())
                .update();
    }

    List<TranslationLine> unplaced(TranscriptId transcript) {
        return sql.sql(COLUMNS + "where transcript_id = ? and turn_id is null order by line_no")
                .param(transcript.value())
                .query((row, number) -> line(row))
                .list();
    }

    List<TranslationLine> at(TurnId turn) {
        return sql.sql(COLUMNS + "where turn_id = ? order by line_no")
                .param(turn.value())
                .query((row, number) -> line(row))
                .list();
    }

    Optional<TranslationLine> find(TranscriptId transcript, LineId id) {
        return sql.sql(COLUMNS + "where transcript_id = ? and id = ?")
                .params(transcript.value(), id.value())
                .query((row, number) -> line(row))
                .optional();
    }

    void place(LineId line, @Nullable TurnId turn) {
        sql.sql("update translation_line set turn_id = ? where id = ?")
                .params(Arrays.asList(turn == null ? null : turn.value(), line.value()))
                .update();
    }

    int countTranslated(TranscriptId transcript) {
        return sql.sql("select count(*) from turn where transcript_id = ? and translation is not null and turn_no >= 0")
                .param(transcript.value())
                .query(Integer.class)
                .single();
    }

    private static TranslationLine line(ResultSet row) throws SQLException {
        UUID turn = row.getObject("turn_id", UUID.class);
        return new TranslationLine(
                new LineId(row.getObject("id", UUID.class)),
                row.getInt("line_no"),
                row.getObject("start_ms", Long.class),
                row.getObject("end_ms", Long.class),
                row.getString("speaker"),
                row.getString("text"),
                turn == null ? null : new TurnId(turn));
    }
}
