package press.verbatim.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import press.verbatim.newsletter.PublishedNewsletters;
import press.verbatim.newsletter.SignUpBox;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.platform.Words;
import press.verbatim.security.Roles;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.settings.SiteIdentity;
import press.verbatim.site.theme.ThemeChoices;
import press.verbatim.site.theme.ThemeDesk;
import press.verbatim.site.theme.ThemeService;
import press.verbatim.ui.Chip;
import press.verbatim.ui.ConfirmAct;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.Times;

/** The theme studio: settings on one side, the page they make on the other. Each change is kept as a draft at once; readers see releases only. */
@CssImport("./desk/theme.css")
@Route("theme")
@Menu(order = 111, title = "site.theme.menu", icon = "vaadin:paintbrush")
@RolesAllowed(Roles.SITE_ADMIN)
class ThemeView extends Composite<Div> implements HasDynamicTitle {
    private final transient ThemeService themes;
    private final transient Times times;
    private final PageHeader header;
    private final Button revert;
    private final Button release;
    private final ThemeForm form;
    private final FieldErrors errors;
    private final ThemePreviewPane preview;
    private final ThemeVersionList versions;
    private transient ThemeDesk desk;

    ThemeView(
            ThemeService themes,
            PublishedSettings settings,
            PublishedNewsletters newsletters,
            StudioPages pages,
            Words words,
            Times times) {
        this.themes = themes;
        this.times = times;
        revert = new Button(getTranslation("site.theme.revert"), click -> askRevert());
        release = new Button(getTranslation("site.theme.release"), click -> askRelease());
        release.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button original = new Button(getTranslation("site.theme.original"), click -> startAgain());
        header = new PageHeader(getPageTitle(), original, revert, release);

        SiteIdentity identity = settings.identity();
        String consent = newsletters.signUpBox().map(SignUpBox::consentHtml).orElse("");
        form = new ThemeForm(themes, identity, houseWords(words, identity), consent, this::save);
        errors = form.errors();
        preview = new ThemePreviewPane(pages.offered(key -> getTranslation(key)));
        versions = new ThemeVersionList(themes, times, preview::showVersion, this::askBringBack);

        Div settingsSide = new Div(form, versions);
        settingsSide.addClassName("theme-settings");
        Div studio = new Div(settingsSide, preview);
        studio.addClassName("theme-studio");
        getContent().addClassName("v-view");
        getContent().add(header, studio);
        desk = themes.open();
        form.show(desk.draft());
        tellState();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.theme.title");
    }

    private static BoxFields.HouseWords houseWords(Words words, SiteIdentity identity) {
        return new BoxFields.HouseWords(
                words.get(identity.language(), "site.newsletter.title"),
                words.get(identity.language(), "site.newsletter.subscribe"));
    }

    private void save() {
        errors.clear();
        try {
            themes.save(desk.version(), form.value());
            shown();
        } catch (StaleVersion stale) {
            askWhichDraft();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    /** Puts other choices into the fields and keeps them. */
    private void keep(ThemeChoices choices) {
        form.show(choices);
        save();
    }

    private void startAgain() {
        ThemeChoices before = form.value();
        keep(ThemeChoices.ORIGINAL);
        Notices.undo(getTranslation("site.theme.originalKept"), () -> keep(before));
    }

    private void shown() {
        desk = themes.open();
        preview.showDraft();
        preview.reload();
        tellState();
    }

    /** Somebody else changed the draft: what stands in the fields is kept until it is decided which of the two goes on. */
    private void askWhichDraft() {
        ThemeChoices mine = form.value();
        desk = themes.open();
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("site.theme.stale"),
                getTranslation("site.theme.stale.text", desk.changedBy()),
                getTranslation("site.theme.stale.mine"),
                confirmed -> keep(mine));
        dialog.setRejectable(true);
        dialog.setRejectText(getTranslation("site.theme.stale.theirs"));
        dialog.addRejectListener(rejected -> takeTheirs());
        dialog.setCloseOnEsc(false);
        dialog.open();
    }

    private void takeTheirs() {
        desk = themes.open();
        form.show(desk.draft());
        shown();
    }

    private void askRevert() {
        ConfirmAct.ask(
                this,
                getTranslation("site.theme.revert"),
                getTranslation("site.theme.revert.text"),
                getTranslation("site.theme.revert.go"),
                this::revert);
    }

    private void revert() {
        attempt(() -> themes.revert(desk.version()), getTranslation("site.theme.reverted"));
    }

    private void askRelease() {
        new ThemeReleaseDialog(
                        getTranslation("site.theme.release"), getTranslation("site.theme.release.text"), this::release)
                .open();
    }

    private void release(String note) {
        errors.clear();
        attempt(() -> themes.release(desk.version(), note), getTranslation("site.theme.released"));
    }

    private void askBringBack(int number) {
        String text = getTranslation("site.theme.bringBack.text", String.valueOf(number));
        new ThemeReleaseDialog(getTranslation("site.theme.version.bringBack"), text, note -> bringBack(number, note))
                .open();
    }

    private void bringBack(int number, String note) {
        attempt(() -> themes.rollBack(number, note), getTranslation("site.theme.broughtBack", String.valueOf(number)));
    }

    private void attempt(Runnable act, String done) {
        try {
            act.run();
            Notices.done(done);
            takeTheirs();
            versions.show();
        } catch (StaleVersion stale) {
            askWhichDraft();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    private void tellState() {
        header.chips(state());
        revert.setEnabled(desk.changed());
        release.setEnabled(desk.changed());
    }

    private Component state() {
        if (desk.changed()) {
            return new Chip(getTranslation("site.theme.changed"), Chip.Tone.WEAK);
        }
        Instant since = desk.releasedAt();
        if (since == null) {
            return new Chip(getTranslation("site.theme.never"), Chip.Tone.QUIET);
        }
        String live = getTranslation(
                "site.theme.live", String.valueOf(desk.number()), times.ago(since, getLocale()), desk.releasedBy());
        return new Chip(live, Chip.Tone.GOOD);
    }
}
