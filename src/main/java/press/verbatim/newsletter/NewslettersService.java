package press.verbatim.newsletter;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.Words;
import press.verbatim.security.AuditLog;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Roles;

/** Keeps newsletters and the versions of their consent texts. Called by the desk's newsletter view. */
@Service
@RolesAllowed(Roles.SUBSCRIBER_ADMIN)
public class NewslettersService {
    /** Published on the change feed when the sign-up box may have changed. */
    public static final String CHANGE = "newsletter";

    private static final int WORDING_LIMIT = 4_000;
    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private final Newsletters newsletters;
    private final ConsentTexts texts;
    private final Subscribers subscribers;
    private final ConsentDisplay consent;
    private final ChangeFeed changes;
    private final AuditLog audit;
    private final CurrentStaff current;
    private final Words words;
    private final Clock clock;

    NewslettersService(
            Newsletters newsletters,
            ConsentTexts texts,
            Subscribers subscribers,
            ConsentDisplay consent,
            ChangeFeed changes,
            AuditLog audit,
            CurrentStaff current,
            Words words,
            Clock clock) {
        this.newsletters = newsletters;
        this.texts = texts;
        this.subscribers = subscribers;
        this.consent = consent;
        this.changes = changes;
        this.audit = audit;
        this.current = current;
        this.words = words;
        this.clock = clock;
    }

    /** Every newsletter, the oldest first. */
    @Transactional(readOnly = true)
    public List<NewsletterRow> list() {
        return newsletters.findAllByOrderByCreatedAt().stream().map(this::row).toList();
    }

    /** Adds a newsletter with a first consent text in its language. */
    @Transactional
    public UUID create(NewsletterDraft draft) {
        check(draft);
        Newsletter newsletter = newsletters.save(new Newsletter(draft, clock.instant()));
        String wording = words.get(newsletter.locale(), "newsletter.consent.first", "{newsletter}", "{publisher}");
        texts.save(new ConsentText(newsletter.id(), 1, wording, current.name(), clock.instant()));
        told(newsletter.id(), "newsletter.created");
        return newsletter.id();
    }

    @Transactional
    public void update(UUID id, NewsletterDraft draft) {
        check(draft);
        Newsletter newsletter = one(id);
        newsletter.become(draft);
        newsletters.save(newsletter);
        told(id, "newsletter.changed");
    }

    /** The versions of the consent text, the one in force first. */
    @Transactional(readOnly = true)
    public List<ConsentTextRow> consentTexts(UUID newsletter) {
        return texts.findByNewsletterIdOrderByNumberDesc(newsletter).stream()
                .map(ConsentText::row)
                .toList();
    }

    /** How visitors would read a wording: safe HTML. */
    @Transactional(readOnly = true)
    public String consentHtml(UUID newsletter, String wording) {
        return consent.html(one(newsletter), wording);
    }

    /**
     * Puts a new version into force; former ones stay as they were shown.
     *
     * @throws Refusal when the text does not name what it must
     */
    @Transactional
    public void writeConsent(UUID newsletter, String wording) {
        one(newsletter);
        List<String> missing = ConsentWording.missing(wording);
        if (!missing.isEmpty()) {
            throw new Refusal("wording", "newsletter.error.consent", String.join(" ", missing));
        }
        if (wording.length() > WORDING_LIMIT) {
            throw new Refusal("wording", "newsletter.error.consentLong", WORDING_LIMIT);
        }
        int last = texts.findFirstByNewsletterIdOrderByNumberDesc(newsletter)
                .map(ConsentText::number)
                .orElse(0);
        texts.save(new ConsentText(newsletter, last + 1, wording.strip(), current.name(), clock.instant()));
        told(newsletter, "newsletter.consentChanged");
    }

    private void told(UUID id, String action) {
        changes.publish(CHANGE);
        audit.record(action, id.toString(), "");
    }

    private NewsletterRow row(Newsletter newsletter) {
        int version = texts.findFirstByNewsletterIdOrderByNumberDesc(newsletter.id())
                .map(ConsentText::number)
                .orElse(0);
        long confirmed = subscribers.countByNewsletterIdAndState(newsletter.id(), SubscriberState.CONFIRMED);
        return new NewsletterRow(newsletter.id(), newsletter.draft(), version, confirmed);
    }

    private static void check(NewsletterDraft draft) {
        checkLine("name", draft.name(), "newsletter.error.name");
        checkLine("senderName", draft.senderName(), "newsletter.error.senderName");
        if (MailAddress.parse(draft.senderAddress()).isEmpty()) {
            throw new Refusal("senderAddress", "newsletter.error.address");
        }
        if (!LANGUAGES.contains(draft.language().toLowerCase(Locale.ROOT))) {
            throw new Refusal("language", "newsletter.error.language");
        }
    }

    private static void checkLine(String field, String value, String key) {
        boolean controls = value.chars().anyMatch(Character::isISOControl);
        if (value.isBlank() || value.length() > NewsletterDraft.NAME_LIMIT || controls) {
            throw new Refusal(field, key, NewsletterDraft.NAME_LIMIT);
        }
    }

    private Newsletter one(UUID id) {
        return newsletters.findById(id).orElseThrow(NotFound::new);
    }
}
