package press.verbatim.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;

@Entity
class OutboxMail {
    private static final int LONGEST_FAILURE = 500;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private String recipient;

    @Column(nullable = false)
    private String recipientKey;

    @Column(nullable = false)
    private String subject;

    @Column(columnDefinition = "text")
    private String bodyText;

    @Column(columnDefinition = "text")
    private @Nullable String bodyHtml;

    @Column(columnDefinition = "text")
    @Convert(converter = HeadersConverter.class)
    private Map<String, String> headers;

    @Column(nullable = false)
    private String purpose;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;
    private @Nullable String failure;

    @Column(nullable = false)
    private Instant createdAt;

    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected OutboxMail() {}

    OutboxMail(OutgoingMail mail, MailState state, Instant now) {
        this.id = Ids.next();
        this.recipient = mail.to();
        this.recipientKey = keyOf(mail.to());
        this.subject = mail.subject();
        this.bodyText = mail.text();
        this.bodyHtml = mail.html();
        this.headers = mail.headers();
        this.purpose = mail.purpose();
        this.state = state;
        this.createdAt = now;
    }

    static String keyOf(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    OutgoingMail content() {
        return new OutgoingMail(recipient, subject, bodyText, bodyHtml, headers, purpose);
    }

    boolean open() {
        return state == MailState.WAITING;
    }

    void await() {
        state = MailState.WAITING;
        attempts = 0;
    }

    void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        failure = null;
    }

    void failed(String reason, boolean givenUp) {
        attempts++;
        failure = reason.substring(0, Math.min(reason.length(), LONGEST_FAILURE));
        if (givenUp) {
            state = MailState.FAILED;
        }
    }

    UUID id() {
        return id;
    }

    MailState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    String failure() {
        return failure;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }
}
