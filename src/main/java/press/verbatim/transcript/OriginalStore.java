package press.verbatim.transcript;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.text.Normal;

/**
 * Keeps the files transcripts were imported from, compressed and in parts that every database takes. It applies no rights: services call
 * it for transcripts that {@link Viewer} gave them.
 */
@Component
class OriginalStore {
    private static final int PART = 512 * 1024;

    private final JdbcClient sql;

    OriginalStore(JdbcClient sql) {
        this.sql = sql;
    }

    void keep(TranscriptId transcript, ImportSource source, Instant now) {
        sql.sql(
                        "insert into transcript_original (transcript_id, file_name, size_bytes, sha256, stored_at) values (?, ?, ?, ?, ?)")
                .params(
                        transcript.value(),
                        name(source.fileName()),
                        source.bytes().length,
                        sha256(source.bytes()),
                        Timestamp.from(now))
                .update();
        byte[] packed = pack(source.bytes());
        for (int part = 0; part * PART < packed.length; part++) {
            int from = part * PART;
            sql.sql("insert into transcript_original_part (transcript_id, part_no, content) values (?, ?, ?)")
                    .params(
                            transcript.value(),
                            part,
                            Arrays.copyOfRange(packed, from, Math.min(from + PART, packed.length)))
                    .update();
        }
    }

    Optional<OriginalFile> find(TranscriptId transcript) {
        return sql.sql(
                        "select file_name, size_bytes, sha256, stored_at from transcript_original where transcript_id = ?")
                .param(transcript.value())
                .query((row, number) -> new OriginalFile(
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .optional();
    }

    byte[] content(TranscriptId transcript) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        sql.sql("select content from transcript_original_part where transcript_id = ? order by part_no")
                .param(transcript.value())
                .query((row, number) -> row.getBytes(1))
                .list()
                .forEach(packed::writeBytes);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Destroys the file and all that is known of it; also called where a transcript is withdrawn or words are purged. */
    boolean forget(TranscriptId transcript) {
        sql.sql("delete from transcript_original_part where transcript_id = ?")
                .param(transcript.value())
                .update();
        return sql.sql("delete from transcript_original where transcript_id = ?")
                        .param(transcript.value())
                        .update()
                > 0;
    }

    /** The last part of a path, whatever system wrote it. */
    private static String name(String given) {
        String name = Normal.line(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1));
        return name.length() > OriginalFile.NAME_LIMIT ? name.substring(name.length() - OriginalFile.NAME_LIMIT) : name;
    }

    private static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
