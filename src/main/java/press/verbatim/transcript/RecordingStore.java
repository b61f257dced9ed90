package press.verbatim.transcript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.security.StaffId;

/** Which recording belongs to which transcript. It applies no rights: services call it for transcripts that {@link Viewer} gave them. */
@Component
class RecordingStore {
    private final JdbcClient sql;
    private final RecordingFiles files;

    RecordingStore(JdbcClient sql, RecordingFiles files) {
        this.sql = sql;
        this.files = files;
    }

    void keep(TranscriptId transcript, String title, RecordingFiles.Taken file, StaffId by, Instant now) {
        sql.sql("insert into transcript_recording (transcript_id, file_id, title, format, size_bytes, sha256,"
                        + " bare, offset_millis, stored_at, stored_by) values (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)")
                .params(
                        transcript.value(),
                        file.id(),
                        title,
                        file.format().name(),
                        file.size(),
                        file.sha256(),
                        file.bare(),
                        Timestamp.from(now),
                        by.value())
                .update();
    }

    Optional<Recording> find(TranscriptId transcript) {
        return sql.sql("select file_id, title, format, size_bytes, sha256, bare, offset_millis, stored_at"
                        + " from transcript_recording where transcript_id = ?")
                .param(transcript.value())
                .query((row, number) -> recording(row))
                .optional();
    }

    boolean isBy(TranscriptId transcript, StaffId staff) {
        return sql.sql("select count(*) from transcript_recording where transcript_id = ? and stored_by = ?")
                        .params(transcript.value(), staff.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void describe(TranscriptId transcript, String title, long offsetMillis) {
        sql.sql("update transcript_recording set title = ?, offset_millis = ? where transcript_id = ?")
                .params(title, offsetMillis, transcript.value())
                .update();
    }

    /** Destroys the file and all that is known of it; also called where a transcript is withdrawn or words are purged. */
    boolean forget(TranscriptId transcript) {
        Optional<UUID> file = sql.sql("select file_id from transcript_recording where transcript_id = ?")
                .param(transcript.value())
                .query(UUID.class)
                .optional();
        file.ifPresent(id -> {
            sql.sql("delete from transcript_recording where file_id = ?")
                    .param(id)
                    .update();
            files.giveUp(id);
        });
        return file.isPresent();
    }

    private static Recording recording(ResultSet row) throws SQLException {
        return new Recording(
                row.getString(1),
                row.getString(2),
                RecordingFormat.valueOf(row.getString(3)),
                row.getLong(4),
                row.getString(5),
                row.getObject(6, Boolean.class),
                row.getLong(7),
                row.getTimestamp(8).toInstant());
    }
}
