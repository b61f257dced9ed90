package press.verbatim.site.theme;

import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.media.LogoPicture;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.AuditLog;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Roles;

/** Keeps the draft of the theme, releases it as a version and brings older versions back. Site admins call it from the studio. */
@Service
@RolesAllowed(Roles.SITE_ADMIN)
public class ThemeService {
    private final ThemeDrafts drafts;
    private final ThemeVersions versions;
    private final StoredLogos logos;
    private final ThemeCodec codec;
    private final CurrentStaff staff;
    private final ChangeFeed changes;
    private final AuditLog audit;
    private final Clock clock;

    ThemeService(
            ThemeDrafts drafts,
            ThemeVersions versions,
            StoredLogos logos,
            ThemeCodec codec,
            CurrentStaff staff,
            ChangeFeed changes,
            AuditLog audit,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.logos = logos;
        this.codec = codec;
        this.staff = staff;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** The draft and what readers see now. */
    @Transactional(readOnly = true)
    public ThemeDesk open() {
        ThemeDraft kept = drafts.findById(ThemeDraft.ONLY).orElse(null);
        ThemeVersion live = versions.findFirstByOrderByNumberDesc().orElse(null);
        ThemeChoices released = live == null ? ThemeChoices.ORIGINAL : codec.read(live.choices());
        ThemeRelease release = live == null ? null : live.view();
        return new ThemeDesk(
                kept == null ? -1 : kept.version(),
                kept == null ? released : codec.read(kept.choices()),
                kept == null ? "" : kept.changedBy(),
                release == null ? 0 : release.number(),
                released,
                release == null ? null : release.at(),
                release == null ? "" : release.by());
    }

    /**
     * Keeps the draft as it is now; readers see nothing of it.
     *
     * @return the version to name with the next change
     * @throws StaleVersion when somebody else changed the draft since it was opened
     * @throws Refusal for a colour that is none, words that are too long or a logo nobody took in
     */
    @Transactional
    public int save(int version, ThemeChoices choices) {
        ThemeChoices tidied = ThemeRules.tidied(choices);
        Logos chosen = new Logos(
                known(tidied.logos().light()),
                known(tidied.logos().dark()),
                tidied.logos().alternative());
        return store(
                at(version),
                new ThemeChoices(
                        tidied.accents(), tidied.typefaces(), tidied.scale(), tidied.front(), tidied.box(), chosen));
    }

    /** Puts the draft back to what readers see. */
    @Transactional
    public int revert(int version) {
        return store(at(version), open().released());
    }

    /**
     * Shows the draft to readers as a new version.
     *
     * @return its number
     * @throws StaleVersion when the draft is not the one that was looked at
     * @throws Refusal when an accent is too hard to read
     */
    @Transactional
    public int release(int version, String note) {
        ThemeDraft draft = at(version);
        ThemeChoices choices = draft == null ? open().draft() : codec.read(draft.choices());
        ThemeRules.releasable(choices);
        int number = add(choices, note, null);
        audit.record("theme.released", String.valueOf(number), "");
        return number;
    }

    /**
     * Shows an older version to readers again, as a new one. A draft with changes of its own stays as it is.
     *
     * @return the number of the new version
     */
    @Transactional
    public int rollBack(int number, String note) {
        ThemeChoices older = preview(number);
        ThemeDesk desk = open();
        int added = add(older, note, number);
        if (!desk.changed()) {
            store(drafts.findById(ThemeDraft.ONLY).orElse(null), older);
        }
        audit.record("theme.rolledBack", String.valueOf(added), String.valueOf(number));
        return added;
    }

    /** Versions below a number, the newest first. */
    @Transactional(readOnly = true)
    public List<ThemeRelease> versions(int before, int limit) {
        return versions.findByNumberLessThanOrderByNumberDesc(before, Limit.of(limit)).stream()
                .map(ThemeVersion::view)
                .toList();
    }

    /** What the preview shows as the draft. */
    @Transactional(readOnly = true)
    public ThemeChoices preview() {
        return open().draft();
    }

    /** What the preview shows of a version; 0 is the look before the first. */
    @Transactional(readOnly = true)
    public ThemeChoices preview(int number) {
        return number == 0
                ? ThemeChoices.ORIGINAL
                : codec.read(
                        versions.findById(number).orElseThrow(NotFound::new).choices());
    }

    /**
     * Takes a logo in: PNG, JPEG or WebP by its content, kept as PNG with its transparency.
     *
     * @throws Refusal on the field {@code file}, with one sentence, for anything else
     */
    @Transactional
    public Logo addLogo(InputStream in) {
        LogoPicture picture = LogoPicture.read(in);
        Logo logo = new Logo(Fingerprint.of(picture.png()), picture.width(), picture.height());
        if (logos.findById(logo.name()).isEmpty()) {
            logos.save(new StoredLogo(logo, picture.png(), clock.instant(), staff.name()));
            audit.record("theme.logoAdded", logo.name(), "");
        }
        return logo;
    }

    private @Nullable ThemeDraft at(int version) {
        ThemeDraft kept = drafts.findById(ThemeDraft.ONLY).orElse(null);
        if ((kept == null ? -1 : kept.version()) != version) {
            throw new StaleVersion();
        }
        return kept;
    }

    private int store(@Nullable ThemeDraft kept, ThemeChoices choices) {
        String written = codec.write(choices);
        ThemeDraft draft = kept == null ? new ThemeDraft(written, clock.instant(), staff.name()) : kept;
        draft.become(written, clock.instant(), staff.name());
        return drafts.saveAndFlush(draft).version();
    }

    private int add(ThemeChoices choices, String typed, @Nullable Integer restores) {
        String note = ThemeRules.line("note", typed, ThemeRelease.NOTE_MAX);
        int number = versions.latest() + 1;
        versions.saveAndFlush(
                new ThemeVersion(number, codec.write(choices), note, clock.instant(), staff.name(), restores));
        changes.publish(PublishedTheme.CHANGE);
        return number;
    }

    private @Nullable Logo known(@Nullable Logo named) {
        return named == null
                ? null
                : logos.findById(named.name())
                        .map(StoredLogo::view)
                        .orElseThrow(() -> new Refusal("file", "site.theme.error.logo"));
    }
}
