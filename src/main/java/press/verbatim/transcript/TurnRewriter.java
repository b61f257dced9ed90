package press.verbatim.transcript;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Ids;

/**
 * Writes a rewritten stretch of turns in plain SQL. Turns are never deleted, since annotations and history point at them: one that is gone
 * gets a number below zero. Where the same turns go on, the thousands after them are left alone. {@link TextChanges} calls it.
 */
@Component
class TurnRewriter {
    /** Beyond any turn’s number; parks rows while the numbers between are moved. */
    private static final int PARKED = 10_000_000;

    private final JdbcClient sql;

    TurnRewriter(JdbcClient sql) {
        this.sql = sql;
    }

    void write(TranscriptId transcript, Rewrite rewrite, List<TurnId> ids) {
        if (ids.equals(rewrite.old().stream().map(TurnView::id).toList())) {
            storeAll(transcript, rewrite, ids);
            return;
        }
        int end = rewrite.from() + rewrite.old().size();
        int shift = rewrite.fresh().size() - rewrite.old().size();
        move(transcript, rewrite.from(), PARKED);
        rewrite.removed().forEach(gone -> remove(transcript, gone));
        storeAll(transcript, rewrite, ids);
        move(transcript, end + PARKED, shift - PARKED);
    }

    private void storeAll(TranscriptId transcript, Rewrite rewrite, List<TurnId> ids) {
        for (int at = 0; at < ids.size(); at++) {
            store(transcript, ids.get(at), rewrite.from() + at, rewrite.fresh().get(at));
        }
    }

    private void move(TranscriptId transcript, int from, int by) {
        sql.sql("update turn set turn_no = turn_no + ? where transcript_id = ? and turn_no >= ?")
                .params(by, transcript.value(), from)
                .update();
    }

    /** Lines of a translation that stood at a turn which is gone wait to be placed by hand. */
    private void remove(TranscriptId transcript, TurnId turn) {
        sql.sql("update turn set turn_no = (select least(min(u.turn_no), 0) - 1 from turn u where u.transcript_id = ?)"
                        + " where id = ?")
                .params(transcript.value(), turn.value())
                .update();
        sql.sql("update translation_line set turn_id = null where turn_id = ?")
                .param(turn.value())
                .update();
    }

    private void store(TranscriptId transcript, TurnId id, int number, Rewrite.Fresh fresh) {
        LoggedTurn words = fresh.words();
        UUID participant = participant(transcript, words.speaker());
        String statement = fresh.id() == null
                ? "insert into turn (turn_no, participant_id, start_ms, end_ms, text, translation, transcript_id, id) values (?, ?, ?, ?, ?, ?, ?, ?)"
                : "update turn set turn_no = ?, participant_id = ?, start_ms = ?, end_ms = ?, text = ?, translation = ? where transcript_id = ? and id = ?";
        sql.sql(statement)
                .params(Arrays.asList(
                        number,
                        participant,
                        words.startMillis(),
                        words.endMillis(),
                        words.text(),
                        words.translation(),
                        transcript.value(),
                        id.value()))
                .update();
    }

    /** The lines of a translation at one turn go to another, as when turns are merged. */
    void moveLines(TurnId from, TurnId to) {
        sql.sql("update translation_line set turn_id = ? where turn_id = ?")
                .params(to.value(), from.value())
                .update();
    }

    private UUID participant(TranscriptId transcript, String label) {
        return sql.sql("select id from participant where transcript_id = ? and label = ?")
                .params(transcript.value(), label)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> addParticipant(transcript, label));
    }

    private UUID addParticipant(TranscriptId transcript, String label) {
        UUID id = Ids.next();
        sql.sql(
                        "insert into participant (id, transcript_id, participant_no, label)"
                                + " select ?, ?, coalesce(max(participant_no), -1) + 1, ? from participant where transcript_id = ?")
                .params(id, transcript.value(), label, transcript.value())
                .update();
        return id;
    }
}
