package press.verbatim.newsletter;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets addresses nobody confirmed within a month, and links that are no longer good. Called every night. */
@Component
class SubscriberTidying {
    static final Duration UNCONFIRMED = Duration.ofDays(30);
    private final LinkTokens tokens;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    SubscriberTidying(LinkTokens tokens, JdbcTemplate jdbc, Clock clock) {
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void tidy() {
        Instant now = clock.instant();
        tokens.deleteExpired(now);
        jdbc.update("""
                update subscriber set state = 'ERASED', address = null, normalised = null, domain = null,
                    ended_at = ?, version = version + 1
                where state = 'PENDING' and created_at < ?""", Timestamp.from(now), Timestamp.from(now.minus(UNCONFIRMED)));
    }
}
