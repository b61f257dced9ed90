package press.verbatim.newsletter;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets addresses nobody confirmed within a month, links that are no longer good, and, once the stated term after the end of a subscription
 * is over, the address and the evidence. Called every night.
 */
@Component
class SubscriberTidying {
    static final Duration UNCONFIRMED = Duration.ofDays(30);
    private static final String OVER = """
            address_key not in (select s.address_key from subscriber s
                where s.state in ('PENDING', 'CONFIRMED') or s.ended_at >= ?)
            and address_key not in (select r.address_key from consent_record r where r.happened_at >= ?)""";
    private final LinkTokens tokens;
    private final JdbcTemplate jdbc;
    private final NewsletterProperties limits;
    private final Clock clock;

    SubscriberTidying(LinkTokens tokens, JdbcTemplate jdbc, NewsletterProperties limits, Clock clock) {
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.limits = limits;
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
        endTerm(Timestamp.from(
                now.atZone(ZoneOffset.UTC).minusYears(limits.evidenceYears()).toInstant()));
    }

    private void endTerm(Timestamp before) {
        jdbc.update("""
                update subscriber set state = 'ERASED', address = null, normalised = null, domain = null, version = version + 1
                where state = 'UNSUBSCRIBED' and ended_at < ?""", before);
        jdbc.update("delete from consent_record where request_id is not null and " + OVER, before, before);
        jdbc.update("delete from consent_record where " + OVER, before, before);
    }
}
