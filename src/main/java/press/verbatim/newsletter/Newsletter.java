package press.verbatim.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;

@Entity
@Table(name = "newsletter")
class Newsletter {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String name;

    @Column(columnDefinition = "text")
    private String description;

    @Column
    private String language;

    @Column
    private String senderName;

    @Column
    private String senderAddress;

    @Column
    private boolean active;

    @Column
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Newsletter() {}

    @SuppressWarnings("NullAway.Init")
    Newsletter(NewsletterDraft draft, Instant now) {
        this.id = Ids.next();
        this.createdAt = now;
        become(draft);
    }

    final void become(NewsletterDraft draft) {
        name = draft.name().strip();
        description = draft.description().strip();
        language = draft.language();
        senderName = draft.senderName().strip();
        senderAddress = draft.senderAddress().strip();
        active = draft.active();
    }

    NewsletterDraft draft() {
        return new NewsletterDraft(name, description, language, senderName, senderAddress, active);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    String language() {
        return language;
    }

    boolean active() {
        return active;
    }

    String sender() {
        return '"' + senderName.replace("\\", "").replace("\"", "") + "\" <" + senderAddress + ">";
    }
}
