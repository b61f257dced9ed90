package press.verbatim.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Ids;

/** Where every module leaves its mails. What is left here in a transaction is sent if, and only if, it commits. */
@Component
public class Outbox {
    private final OutboxMails mails;
    private final SmtpSender smtp;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Outbox(OutboxMails mails, SmtpSender smtp, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.mails = mails;
        this.smtp = smtp;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Whether mails leave at all, or are kept here for the desk to read. */
    public boolean sends() {
        return smtp.configured();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(OutgoingMail mail) {
        OutboxMail kept = mails.save(new OutboxMail(mail, initialState(), clock.instant()));
        if (smtp.configured()) {
            scheduler
                    .getObject()
                    .schedule(SendMail.TASK.instance(kept.id().toString()).build(), clock.instant());
        }
    }

    /**
     * For mails by the thousand: sends at once and keeps no copy, or keeps the mail where there is no server. The caller
     * notes the success in its own transaction and tries again later after a {@link MailFailure}.
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = MailFailure.class)
    public void deliver(OutgoingMail mail) {
        if (smtp.configured()) {
            smtp.send(Ids.next(), mail);
        } else {
            enqueue(mail);
        }
    }

    /** Removes every mail to the address; part of erasing a person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String address) {
        mails.forget(OutboxMail.keyOf(address));
    }

    private MailState initialState() {
        return smtp.configured() ? MailState.WAITING : MailState.KEPT;
    }
}
