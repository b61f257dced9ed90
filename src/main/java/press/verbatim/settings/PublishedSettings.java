package press.verbatim.settings;

import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Reading;
import press.verbatim.platform.Remembered;
import press.verbatim.text.FrenchCountry;
import press.verbatim.ui.DeskZone;

/** The identity and the policies as anybody may read them. Pages, mails, consent texts and the desk's clock call it. */
@Service
@PermitAll
public class PublishedSettings implements DeskZone {
    private final SettingRepository settings;
    private final PolicyRepository policies;
    private final Remembered<SiteIdentity> identity;
    private final Remembered<TextHabits> habits;
    private final Remembered<Set<PolicyKind>> written;

    PublishedSettings(SettingRepository settings, PolicyRepository policies, ChangeFeed changes) {
        this.settings = settings;
        this.policies = policies;
        this.identity = new Remembered<>(changes, this::readIdentity);
        this.habits = new Remembered<>(changes, this::readHabits);
        this.written = new Remembered<>(changes, this::readWritten);
    }

    /** The identity in force. */
    @Transactional(readOnly = true)
    public SiteIdentity identity() {
        return identity.get();
    }

    /** How the house sets and checks its French. */
    @Transactional(readOnly = true)
    public TextHabits habits() {
        return habits.get();
    }

    @Override
    public ZoneId zone() {
        return identity().zone();
    }

    /** The version of a policy in force; none before a site admin has written one. */
    @Transactional(readOnly = true)
    public Optional<Policy> policy(PolicyKind kind) {
        Reading.note("settings");
        return policies.findFirstByKindOrderByNumberDesc(kind).map(PolicyVersion::view);
    }

    /** The policies that have been written: the others have no page yet, and nothing leads to them. */
    @Transactional(readOnly = true)
    public Set<PolicyKind> written() {
        return written.get();
    }

    /** A given version, as readers once saw it. */
    @Transactional(readOnly = true)
    public Optional<Policy> policy(PolicyKind kind, int version) {
        Reading.note("settings");
        return policies.findByKindAndNumber(kind, version).map(PolicyVersion::view);
    }

    /** Every version, newest first. */
    @Transactional(readOnly = true)
    public List<Policy> versions(PolicyKind kind) {
        Reading.note("settings");
        return policies.findByKindOrderByNumberDesc(kind).stream()
                .map(PolicyVersion::view)
                .toList();
    }

    private TextHabits readHabits() {
        Reading.note("settings");
        return new TextHabits(FrenchCountry.valueOf(value("country", FrenchCountry.FRANCE.name())));
    }

    private Set<PolicyKind> readWritten() {
        Reading.note("settings");
        return policies.kinds();
    }

    private SiteIdentity readIdentity() {
        Reading.note("settings");
        return new SiteIdentity(
                value("name", "Verbatim"),
                value("publisher", "Verbatim"),
                value("baseline", ""),
                value("contact", ""),
                ZoneId.of(value("zone", "Europe/Paris")),
                Locale.forLanguageTag(value("language", "fr")));
    }

    private String value(String name, String otherwise) {
        return settings.findById(name).map(Setting::value).orElse(otherwise);
    }
}
