package press.verbatim.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import press.verbatim.platform.Refusal;
import press.verbatim.security.Roles;
import press.verbatim.settings.PolicyKind;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.settings.SettingsService;
import press.verbatim.settings.SiteIdentity;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.Times;

/** Who publishes, in which language and time zone, and the texts owed to readers. */
@Route("settings")
@Menu(order = 110, title = "settings.title", icon = "vaadin:cog-o")
@RolesAllowed(Roles.SITE_ADMIN)
class SettingsView extends Composite<Div> implements HasDynamicTitle {
    private final SettingsService settings;
    private final TextField name = new TextField();
    private final TextField publisher = new TextField();
    private final TextField baseline = new TextField();
    private final EmailField contact = new EmailField();
    private final ComboBox<String> zone = new ComboBox<>();
    private final ComboBox<Locale> language = new ComboBox<>();
    private final FieldErrors errors = new FieldErrors().on("name", name).on("publisher", publisher);

    SettingsView(SettingsService settings, PublishedSettings published, Times times) {
        this.settings = settings;
        Div page = new Div(identityCard(published.identity()), new HabitsCard(settings, published.habits()));
        page.addClassNames("v-page", "v-cards");
        for (PolicyKind kind : PolicyKind.values()) {
            page.add(new PolicyCard(kind, settings, published, times));
        }
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle()), page);
    }

    private Div identityCard(SiteIdentity identity) {
        label();
        name.setValue(identity.name());
        publisher.setValue(identity.publisher());
        baseline.setValue(identity.baseline());
        contact.setValue(identity.contact());
        zone.setValue(identity.zone().getId());
        language.setValue(identity.language());
        Button save = new Button(getTranslation("ui.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div card = new Div(
                new H2(getTranslation("settings.identity")), name, publisher, baseline, contact, zone, language, save);
        card.addClassNames("v-card", "v-fields");
        return card;
    }

    private void label() {
        name.setLabel(getTranslation("settings.name"));
        name.setMaxLength(SiteIdentity.NAME_LIMIT);
        publisher.setLabel(getTranslation("settings.publisher"));
        publisher.setHelperText(getTranslation("settings.publisherHelp"));
        publisher.setMaxLength(SiteIdentity.LINE_LIMIT);
        baseline.setLabel(getTranslation("settings.baseline"));
        baseline.setMaxLength(SiteIdentity.LINE_LIMIT);
        contact.setLabel(getTranslation("settings.contact"));
        zone.setLabel(getTranslation("settings.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        language.setLabel(getTranslation("settings.language"));
        language.setItems(List.of(Locale.FRENCH, Locale.ENGLISH));
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
    }

    private void save() {
        errors.clear();
        try {
            settings.change(new SiteIdentity(
                    name.getValue(),
                    publisher.getValue(),
                    baseline.getValue(),
                    contact.getValue(),
                    ZoneId.of(zone.getOptionalValue().orElse("Europe/Paris")),
                    language.getOptionalValue().orElse(Locale.FRENCH)));
            Notices.done(getTranslation("settings.saved"));
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("settings.title");
    }
}
