package press.verbatim.transcript;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.security.StaffId;

/**
 * Stores who translated which turn, with a hash of the words it was said of: words that change by any way lose their check without anybody
 * telling this store. {@link TranslationCreditService} calls it for transcripts it was allowed to find.
 */
@Component
class CreditStore {
    private static final int FEW = 500;
    private static final String COLUMNS =
            "select turn_id, status, translator, second_reader, done_on, words_hash from translation_credit"
                    + " where transcript_id = :transcript";

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    CreditStore(JdbcTemplate batches, JdbcClient sql) {
        this.batches = batches;
        this.sql = sql;
    }

    private record Row(UUID turn, TranslationCredit credit, String hash) {}

    /** Credits of those turns that have a translation, in the order given. */
    List<CreditedTurn> of(TranscriptId transcript, Collection<TurnView> turns) {
        Map<UUID, Row> rows =
                rows(transcript, turns).stream().collect(Collectors.toMap(Row::turn, Function.identity()));
        return turns.stream()
                .filter(turn -> turn.translation() != null)
                .map(turn -> credited(turn, rows.get(turn.id().value())))
                .toList();
    }

    private List<Row> rows(TranscriptId transcript, Collection<TurnView> turns) {
        if (turns.isEmpty()) {
            return List.of();
        }
        boolean few = turns.size() <= FEW;
        var question =
                sql.sql(COLUMNS + (few ? " and turn_id in (:turns)" : "")).param("transcript", transcript.value());
        return (few
                        ? question.param(
                                "turns",
                                turns.stream().map(turn -> turn.id().value()).toList())
                        : question)
                .query((row, number) -> row(row))
                .list();
    }

    /** What is said of the translation as a whole, whatever has changed since. */
    PublicTranslation told(TranscriptId transcript) {
        List<Row> rows = sql.sql(COLUMNS)
                .param("transcript", transcript.value())
                .query((row, number) -> row(row))
                .list();
        return PublicTranslation.of(
                rows.stream().map(row -> row.credit().status()).collect(Collectors.toSet()),
                rows.stream()
                        .map(row -> row.credit().doneOn())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    void store(TranscriptId transcript, List<CreditedTurn> credits, StaffId by, Instant now) {
        batches.batchUpdate(
                "delete from translation_credit where turn_id = ?",
                credits.stream()
                        .map(each -> new Object[] {each.turn().id().value()})
                        .toList());
        batches.batchUpdate(
                "insert into translation_credit (turn_id, transcript_id, status, translator, second_reader, done_on,"
                        + " words_hash, changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                credits.stream()
                        .map(each -> new Object[] {
                            each.turn().id().value(),
                            transcript.value(),
                            each.credit().status().name(),
                            each.credit().translator(),
                            each.credit().secondReader(),
                            each.credit().doneOn() == null
                                    ? null
                                    : Date.valueOf(each.credit().doneOn()),
                            hash(each.turn().translation()),
                            by.value(),
                            Timestamp.from(now)
                        })
                        .toList());
    }

    private static CreditedTurn credited(TurnView turn, @Nullable Row row) {
        if (row == null) {
            return new CreditedTurn(turn, TranslationCredit.NONE);
        }
        TranslationCredit credit = row.credit();
        boolean same = row.hash().equals(hash(turn.translation()));
        return new CreditedTurn(turn, same || credit.status() == TranslationStatus.UNSTATED ? credit : changed(credit));
    }

    /** A program’s words that a person has changed are a person’s draft as much as checked words that changed are. */
    private static TranslationCredit changed(TranslationCredit credit) {
        return new TranslationCredit(TranslationStatus.DRAFT, credit.translator(), "", credit.doneOn(), true);
    }

    private static Row row(ResultSet row) throws SQLException {
        Date day = row.getDate("done_on");
        TranslationCredit credit = new TranslationCredit(
                TranslationStatus.valueOf(row.getString("status")),
                row.getString("translator"),
                row.getString("second_reader"),
                day == null ? null : day.toLocalDate(),
                false);
        return new Row(row.getObject("turn_id", UUID.class), credit, row.getString("words_hash"));
    }

    private static String hash(@Nullable String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((words == null ? "" : words).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
