package press.verbatim.newsletter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import press.verbatim.mail.MailFailure;
import press.verbatim.mail.Outbox;
import press.verbatim.mail.OutgoingMail;

/**
 * Sends an edition, one lane of its deliveries at a time. Each delivery is taken and handed over in one transaction, so
 * whatever stops the machine, a mail whose row is taken is not sent again.
 */
@Component
class EditionSender {
    private static final int BATCH = 100;
    private static final int MOST_ATTEMPTS = 5;
    private static final int FAILURES_IN_A_ROW = 3;
    private static final Duration TURN = Duration.ofSeconds(5);
    private final Editions editions;
    private final Newsletters newsletters;
    private final Deliveries deliveries;
    private final Outbox outbox;
    private final MailLinks links;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EditionSender(
            Editions editions,
            Newsletters newsletters,
            Deliveries deliveries,
            Outbox outbox,
            MailLinks links,
            TransactionTemplate transaction,
            Clock clock) {
        this.editions = editions;
        this.newsletters = newsletters;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.links = links;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Letter(UUID edition, String subject, String sender, EditionBody body) {}

    /** Sends for a few seconds; true when more remains for another turn. */
    boolean turn(UUID edition, int lane, BooleanSupplier interrupted) {
        Instant end = clock.instant().plus(TURN);
        Letter letter = letter(edition);
        while (deliveries.sending(edition)) {
            deliveries.skipTheGone(edition, lane);
            List<Deliveries.Addressee> batch = deliveries.next(edition, lane, BATCH);
            if (batch.isEmpty()) {
                deliveries.close(edition, clock.instant());
                return false;
            }
            send(letter, batch, interrupted);
            if (interrupted.getAsBoolean() || clock.instant().isAfter(end)) {
                return true;
            }
        }
        return false;
    }

    private void send(Letter letter, List<Deliveries.Addressee> batch, BooleanSupplier interrupted) {
        int failuresInARow = 0;
        for (Deliveries.Addressee addressee : batch) {
            if (interrupted.getAsBoolean()) {
                return;
            }
            try {
                transaction.executeWithoutResult(status -> deliver(letter, addressee));
                failuresInARow = 0;
            } catch (MailFailure failure) {
                note(letter, addressee, failure);
                failuresInARow += failure.permanent() ? 0 : 1;
                if (failuresInARow == FAILURES_IN_A_ROW) {
                    throw failure;
                }
            }
        }
    }

    private void deliver(Letter letter, Deliveries.Addressee addressee) {
        Secret secret = Secret.next();
        if (deliveries.take(letter.edition(), addressee.subscriber(), secret.hash(), clock.instant())) {
            EditionBody body = letter.body().forToken(secret.word());
            outbox.deliver(new OutgoingMail(
                    addressee.address(),
                    letter.subject(),
                    body.text(),
                    body.html(),
                    Map.of(
                            "From",
                            letter.sender(),
                            "List-Unsubscribe",
                            "<" + links.leave(secret.word()) + ">",
                            "List-Unsubscribe-Post",
                            "List-Unsubscribe=One-Click"),
                    "newsletter.edition"));
        }
    }

    private void note(Letter letter, Deliveries.Addressee addressee, MailFailure failure) {
        boolean givenUp = failure.permanent() || addressee.attempts() + 1 >= MOST_ATTEMPTS;
        deliveries.failed(letter.edition(), addressee.subscriber(), String.valueOf(failure.getMessage()), givenUp);
    }

    private Letter letter(UUID id) {
        Edition edition = editions.findById(id).orElseThrow();
        Newsletter newsletter = newsletters.findById(edition.newsletterId()).orElseThrow();
        return new Letter(id, edition.subject(), newsletter.sender(), edition.body());
    }
}
