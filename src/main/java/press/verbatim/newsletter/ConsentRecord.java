package press.verbatim.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;

@Entity
@Immutable
@Table(name = "consent_record")
class ConsentRecord {
    @Id
    private UUID id;

    @Column
    private UUID newsletterId;

    @Column
    private String newsletterName;

    @Column
    private String addressKey;

    @Enumerated(EnumType.STRING)
    private ConsentStep step;

    private @Nullable UUID requestId;

    @Column
    private Instant happenedAt;

    @Column(columnDefinition = "text")
    private @Nullable String textShown;

    private @Nullable String textHash;
    private @Nullable Integer consentVersion;
    private @Nullable Integer privacyVersion;
    private @Nullable Integer termsVersion;
    private @Nullable String form;
    private @Nullable String page;

    @Column
    private String language;

    @Column
    private String network;

    @Enumerated(EnumType.STRING)
    private Means means;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected ConsentRecord() {}

    ConsentRecord(
            Newsletter newsletter, String addressKey, ConsentStep step, Means means, String network, Instant now) {
        this.id = Ids.next();
        this.newsletterId = newsletter.id();
        this.newsletterName = newsletter.name();
        this.language = newsletter.language();
        this.addressKey = addressKey;
        this.step = step;
        this.means = means;
        this.network = network;
        this.happenedAt = now;
    }

    ConsentRecord showing(ConsentShown shown, String onForm, String onPage) {
        textShown = shown.html();
        textHash = shown.hash();
        consentVersion = shown.number();
        privacyVersion = shown.privacyVersion();
        termsVersion = shown.termsVersion();
        form = onForm;
        page = onPage;
        return this;
    }

    ConsentRecord following(@Nullable UUID request) {
        requestId = request;
        return this;
    }

    ConsentRecord noting(@Nullable String words) {
        note = words;
        return this;
    }

    UUID id() {
        return id;
    }

    Evidence view() {
        return new Evidence(
                id,
                newsletterName,
                step,
                requestId,
                happenedAt,
                textShown,
                textHash,
                consentVersion,
                privacyVersion,
                termsVersion,
                form,
                page,
                language,
                network,
                means,
                note);
    }
}
