package press.verbatim.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.security.Roles;

/**
 * The outbox as the desk sees it. Called by the outbox view. A site admin looks after the mail server and sees no subscriber: for whoever is
 * no subscriber admin the addresses are masked, in the texts too.
 */
@Service
@RolesAllowed({Roles.SUBSCRIBER_ADMIN, Roles.SITE_ADMIN})
public class OutboxService {
    private static final Pattern TOKEN = Pattern.compile("(token=)[^\\s\"'<>&]+");
    private static final Pattern MAILBOX = Pattern.compile("^(.)[^@]*@");
    private static final UUID LAST_ID = new UUID(-1, -1);
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private final OutboxMails mails;
    private final SmtpSender smtp;
    private final SchedulerClient scheduler;
    private final VerbatimProperties verbatim;
    private final CurrentStaff current;
    private final Clock clock;

    OutboxService(
            OutboxMails mails,
            SmtpSender smtp,
            SchedulerClient scheduler,
            VerbatimProperties verbatim,
            CurrentStaff current,
            Clock clock) {
        this.mails = mails;
        this.smtp = smtp;
        this.scheduler = scheduler;
        this.verbatim = verbatim;
        this.current = current;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Slice<OutboxRow> list(Set<MailState> states, @Nullable String cursor, int limit) {
        List<String> from = cursor == null ? List.of(LATEST.toString(), LAST_ID.toString()) : Cursors.decode(cursor, 2);
        List<MailState> wanted = states.isEmpty() ? List.of(MailState.values()) : List.copyOf(states);
        List<OutboxMail> found =
                mails.before(wanted, Instant.parse(from.get(0)), UUID.fromString(from.get(1)), Limit.of(limit + 1));
        return Slice.of(found, limit, OutboxService::cursor).map(this::row);
    }

    @Transactional(readOnly = true)
    public OutboxDetail find(UUID id) {
        OutboxMail mail = mails.findById(id).orElseThrow(NotFound::new);
        OutgoingMail content = mail.content();
        String html = content.html();
        UnaryOperator<String> shown = text -> masked(text).replace(content.to(), to(content));
        return new OutboxDetail(
                row(mail),
                shown.apply(content.text()),
                html == null ? null : shown.apply(html),
                content.headers().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, header -> shown.apply(header.getValue()))));
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

    private String to(OutgoingMail content) {
        return current.has(Role.SUBSCRIBER_ADMIN)
                ? content.to()
                : MAILBOX.matcher(content.to()).replaceFirst("$1•••@");
    }

    private String masked(String text) {
        return verbatim.demo() ? text : TOKEN.matcher(text).replaceAll("$1•••");
    }

    private static String cursor(OutboxMail last) {
        return Cursors.encode(last.createdAt().toString(), last.id().toString());
    }

    private OutboxRow row(OutboxMail mail) {
        OutgoingMail content = mail.content();
        return new OutboxRow(
                mail.id(),
                to(content),
                content.subject(),
                content.purpose(),
                mail.state(),
                mail.attempts(),
                mail.failure(),
                mail.createdAt(),
                mail.sentAt());
    }
}
