package press.verbatim.mail;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends one mail of the outbox and notes the outcome. Called by the task; no transaction is open while SMTP speaks. */
@Component
class MailDispatch {
    static final int MOST_ATTEMPTS = 8;
    private final OutboxMails mails;
    private final SmtpSender smtp;
    private final TransactionTemplate transaction;
    private final MailProperties properties;
    private final Clock clock;

    MailDispatch(
            OutboxMails mails,
            SmtpSender smtp,
            TransactionTemplate transaction,
            MailProperties properties,
            Clock clock) {
        this.mails = mails;
        this.smtp = smtp;
        this.transaction = transaction;
        this.properties = properties;
        this.clock = clock;
    }

    void send(UUID id) {
        mails.findById(id).filter(OutboxMail::open).ifPresent(this::send);
    }

    void tidy() {
        transaction.executeWithoutResult(
                status -> mails.deleteOlder(clock.instant().minus(properties.keep()), MailState.WAITING));
    }

    private void send(OutboxMail mail) {
        try {
            smtp.send(mail.id(), mail.content());
            transaction.executeWithoutResult(
                    status -> mails.findById(mail.id()).ifPresent(sent -> sent.sent(clock.instant())));
        } catch (MailFailure failure) {
            note(mail, failure);
        }
    }

    private void note(OutboxMail mail, MailFailure failure) {
        boolean givenUp = failure.permanent() || mail.attempts() + 1 >= MOST_ATTEMPTS;
        String reason = String.valueOf(failure.getMessage());
        transaction.executeWithoutResult(
                status -> mails.findById(mail.id()).ifPresent(failed -> failed.failed(reason, givenUp)));
        if (!givenUp) {
            throw failure;
        }
    }
}
