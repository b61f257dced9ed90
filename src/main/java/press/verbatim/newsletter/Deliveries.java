package press.verbatim.newsletter;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** One row for each person an edition goes to. Every change of a row starts from the state it was read in. */
@Component
class Deliveries {
    static final int LANES = 2;
    private static final Duration LINK_LIFE = Duration.ofDays(400);
    private static final int LONGEST_FAILURE = 300;
    private final JdbcTemplate jdbc;

    Deliveries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody an edition is still to be sent to. */
    record Addressee(UUID subscriber, String address, int attempts) {}

    int prepare(UUID edition, UUID newsletter) {
        return jdbc.update("""
                insert into delivery (edition_id, subscriber_id, lane, state, attempts)
                select cast(? as uuid), s.id, mod(row_number() over (order by s.id), ?), 'PENDING', 0
                from subscriber s where s.newsletter_id = ? and s.state = 'CONFIRMED'""", edition, LANES, newsletter);
    }

    /** Leaves out whoever has left the newsletter since the sending began. */
    void skipTheGone(UUID edition, int lane) {
        jdbc.update("""
                update delivery set state = 'SKIPPED'
                where edition_id = ? and lane = ? and state = 'PENDING' and not exists (
                    select 1 from subscriber s where s.id = delivery.subscriber_id and s.state = 'CONFIRMED')""", edition, lane);
    }

    List<Addressee> next(UUID edition, int lane, int limit) {
        return jdbc.query(
                """
                select d.subscriber_id, s.address, d.attempts from delivery d
                join subscriber s on s.id = d.subscriber_id
                where d.edition_id = ? and d.lane = ? and d.state = 'PENDING' and s.state = 'CONFIRMED'
                order by d.attempts, d.subscriber_id limit ?""",
                (row, number) -> new Addressee(
                        row.getObject("subscriber_id", UUID.class), row.getString("address"), row.getInt("attempts")),
                edition,
                lane,
                limit);
    }

    /** Takes the row if it still waits, the edition is still being sent and the person is still subscribed. */
    boolean take(UUID edition, UUID subscriber, String tokenHash, Instant now) {
        return jdbc.update("""
                        update delivery set state = 'SENT', token_hash = ?, happened_at = ?, failure = null
                        where edition_id = ? and subscriber_id = ? and state = 'PENDING'
                        and exists (select 1 from edition e where e.id = delivery.edition_id and e.state = 'SENDING')
                        and exists (select 1 from subscriber s
                                    where s.id = delivery.subscriber_id and s.state = 'CONFIRMED')""", tokenHash, Timestamp.from(now), edition, subscriber) == 1;
    }

    void failed(UUID edition, UUID subscriber, String reason, boolean givenUp) {
        jdbc.update(
                """
                update delivery set attempts = attempts + 1, failure = ?, state = ?
                where edition_id = ? and subscriber_id = ? and state = 'PENDING'""",
                reason.substring(0, Math.min(reason.length(), LONGEST_FAILURE)),
                givenUp ? "FAILED" : "PENDING",
                edition,
                subscriber);
    }

    boolean sending(UUID edition) {
        return count("select count(*) from edition where id = ? and state = 'SENDING'", edition) == 1;
    }

    /** Closes an edition when nobody waits for it any more. */
    void close(UUID edition, Instant now) {
        jdbc.update("""
                update edition set state = 'SENT', finished_at = ?, version = version + 1
                where id = ? and state = 'SENDING' and not exists (
                    select 1 from delivery d where d.edition_id = edition.id and d.state = 'PENDING')""", Timestamp.from(now), edition);
    }

    EditionProgress progress(UUID edition) {
        Map<String, Long> counts = new HashMap<>();
        jdbc.query(
                "select state, count(*) as number from delivery where edition_id = ? group by state",
                row -> {
                    counts.put(row.getString("state"), row.getLong("number"));
                },
                edition);
        return new EditionProgress(
                counts.getOrDefault("PENDING", 0L),
                counts.getOrDefault("SENT", 0L),
                counts.getOrDefault("FAILED", 0L),
                counts.getOrDefault("SKIPPED", 0L));
    }

    Optional<UUID> subscriberOf(String tokenHash, Instant now) {
        return jdbc
                .queryForList(
                        "select subscriber_id from delivery where token_hash = ? and happened_at > ?",
                        UUID.class,
                        tokenHash,
                        Timestamp.from(now.minus(LINK_LIFE)))
                .stream()
                .findFirst();
    }

    private long count(String sql, UUID id) {
        Long counted = jdbc.queryForObject(sql, Long.class, id);
        return counted == null ? 0 : counted;
    }
}
