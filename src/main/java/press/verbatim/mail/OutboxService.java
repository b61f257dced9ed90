package press.verbatim.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Cursors;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.Slice;
import press.verbatim.platform.VerbatimProperties;
import press.verbatim.security.Roles;

/** The outbox as the desk sees it. Called by the outbox view. */
@Service
@RolesAllowed({Roles.SUBSCRIBER_ADMIN, Roles.SITE_ADMIN})
public class OutboxService {
    private static final Pattern TOKEN = Pattern.compile("(token=)[^\\s\"'<>&]+");
    private static final UUID LAST_ID = new UUID(-1, -1);
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private final OutboxMails mails;
    private final SmtpSender smtp;
    private final SchedulerClient scheduler;
    private final VerbatimProperties verbatim;
    private final Clock clock;

    OutboxService(
            OutboxMails mails, SmtpSender smtp, SchedulerClient scheduler, VerbatimProperties verbatim, Clock clock) {
        this.mails = mails;
        this.smtp = smtp;
        this.scheduler = scheduler;
        this.verbatim = verbatim;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Slice<OutboxRow> list(Set<MailState> states, @Nullable String cursor, int limit) {
        List<String> from = cursor == null ? List.of(LATEST.toString(), LAST_ID.toString()) : Cursors.decode(cursor, 2);
        List<MailState> wanted = states.isEmpty() ? List.of(MailState.values()) : List.copyOf(states);
        List<OutboxMail> found =
                mails.before(wanted, Instant.parse(from.get(0)), UUID.fromString(from.get(1)), Limit.of(limit + 1));
        return Slice.of(found, limit, OutboxService::cursor).map(OutboxService::row);
    }

    @Transactional(readOnly = true)
    public OutboxDetail find(UUID id) {
        OutboxMail mail = mails.findById(id).orElseThrow(NotFound::new);
        OutgoingMail content = mail.content();
        String html = content.html();
        return new OutboxDetail(
                row(mail), masked(content.text()), html == null ? null : masked(html), masked(content.headers()));
    }

    /** Whether a mail server is configured. */
    public boolean sends() {
        return smtp.configured();
    }

    @Transactional
    public void sendAgain(UUID id) {
        OutboxMail mail = mails.findById(id).orElseThrow(NotFound::new);
        if (!smtp.configured()) {
            throw new Refusal("", "mail.outbox.noServer");
        }
        if (mail.state() == MailState.KEPT || mail.state() == MailState.FAILED) {
            mail.await();
            scheduler.schedule(SendMail.TASK.instance(id.toString()).build(), clock.instant());
        }
    }

    private Map<String, String> masked(Map<String, String> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> masked(header.getValue())));
    }

    private String masked(String text) {
        return verbatim.demo() ? text : TOKEN.matcher(text).replaceAll("$1•••");
    }

    private static String cursor(OutboxMail last) {
        return Cursors.encode(last.createdAt().toString(), last.id().toString());
    }

    private static OutboxRow row(OutboxMail mail) {
        OutgoingMail content = mail.content();
        return new OutboxRow(
                mail.id(),
                content.to(),
                content.subject(),
                content.purpose(),
                mail.state(),
                mail.attempts(),
                mail.failure(),
                mail.createdAt(),
                mail.sentAt());
    }
}
