package press.verbatim.settings;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Refusal;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;

/** Changes the identity and writes new versions of the policies. Site admins call it from the settings. */
@Service
@RolesAllowed(Roles.SITE_ADMIN)
public class SettingsService {
    /** Longest policy, in characters of HTML. */
    public static final int POLICY_LIMIT = 200_000;

    private static final String RELATIVE = "https://relative.invalid/";
    private static final Safelist VOCABULARY = Safelist.none()
            .addTags(
                    "p", "h2", "h3", "ul", "ol", "li", "strong", "em", "br", "a", "table", "thead", "tbody", "tr", "th",
                    "td")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto");

    private final SettingRepository settings;
    private final PolicyRepository policies;
    private final ChangeFeed changes;
    private final AuditLog audit;
    private final Clock clock;

    SettingsService(
            SettingRepository settings, PolicyRepository policies, ChangeFeed changes, AuditLog audit, Clock clock) {
        this.settings = settings;
        this.policies = policies;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal for a missing or too long name or publisher */
    @Transactional
    public void change(SiteIdentity identity) {
        check("name", identity.name(), SiteIdentity.NAME_LIMIT);
        check("publisher", identity.publisher(), SiteIdentity.LINE_LIMIT);
        Map.of(
                        "name", identity.name().strip(),
                        "publisher", identity.publisher().strip(),
                        "baseline", identity.baseline().strip(),
                        "contact", identity.contact().strip(),
                        "zone", identity.zone().getId(),
                        "language", identity.language().toLanguageTag())
                .forEach(this::store);
        changes.publish("settings");
        changes.publish("theme");
        audit.record("settings.changed", "site", "");
    }

    @Transactional
    public void change(TextHabits habits) {
        store("country", habits.country().name());
        changes.publish("settings");
        audit.record("settings.changed", "french", "");
    }

    /**
     * Puts a new version of a policy in force.
     *
     * @param html sanitised here to headings, paragraphs, lists, tables, links and emphasis
     * @return the number of the version
     */
    @Transactional
    public int publish(PolicyKind kind, String html) {
        if (html.length() > POLICY_LIMIT) {
            throw new Refusal("html", "platform.error.tooLong", POLICY_LIMIT);
        }
        String clean = Jsoup.clean(html, RELATIVE, VOCABULARY.preserveRelativeLinks(true));
        if (Jsoup.parse(clean).text().isBlank()) {
            throw new Refusal("html", "platform.error.required");
        }
        int number = policies.findFirstByKindOrderByNumberDesc(kind)
                        .map(last -> last.view().version())
                        .orElse(0)
                + 1;
        policies.save(new PolicyVersion(kind, number, clean, clock.instant()));
        changes.publish("settings");
        audit.record("policy.published", kind.name(), String.valueOf(number));
        return number;
    }

    private void store(String name, String value) {
        Setting setting = settings.findById(name).orElseGet(() -> new Setting(name, value));
        setting.become(value);
        settings.save(setting);
    }

    private static void check(String field, String value, int limit) {
        if (value.isBlank()) {
            throw new Refusal(field, "platform.error.required");
        }
        if (value.length() > limit) {
            throw new Refusal(field, "platform.error.tooLong", limit);
        }
    }
}
