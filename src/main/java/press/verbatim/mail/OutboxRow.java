package press.verbatim.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the desk's outbox list, made by {@link OutboxService}. */
public record OutboxRow(
        UUID id,
        String to,
        String subject,
        String purpose,
        MailState state,
        int attempts,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant sentAt) {}
