package press.verbatim.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import press.verbatim.platform.Refusal;
import press.verbatim.settings.Policy;
import press.verbatim.settings.PolicyKind;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.settings.SettingsService;
import press.verbatim.ui.ConfirmAct;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;
import press.verbatim.ui.Times;

/** One policy with its version in force and a field for the next. */
class PolicyCard extends Div {
    private final PolicyKind kind;
    private final SettingsService settings;
    private final PublishedSettings published;
    private final Times times;
    private final Paragraph inForce = new Paragraph();
    private final PolicyText html;
    private final FieldErrors errors;

    PolicyCard(PolicyKind kind, SettingsService settings, PublishedSettings published, Times times) {
        this.kind = kind;
        this.settings = settings;
        this.published = published;
        this.times = times;
        html = new PolicyText(getTranslation("settings.policy.text"));
        errors = new FieldErrors().on("html", html);
        Button publish = new Button(getTranslation("settings.policy.publish"), click -> ask());
        addClassNames("v-card", "v-fields");
        add(new H2(getTranslation("settings.policy." + kind.name())), inForce, html, publish);
        published.policy(kind).map(Policy::html).ifPresent(html::setValue);
        tellVersion();
    }

    private void tellVersion() {
        inForce.setText(published
                .policy(kind)
                .map(policy -> getTranslation(
                        "settings.policy.inForce", policy.version(), times.at(policy.since(), getLocale())))
                .orElseGet(() -> getTranslation("settings.policy.none")));
    }

    private void ask() {
        String title = getTranslation("settings.policy." + kind.name());
        ConfirmAct.ask(
                this,
                title,
                getTranslation("settings.policy.confirm"),
                getTranslation("settings.policy.publish"),
                this::publish);
    }

    private void publish() {
        errors.clear();
        try {
            int version = settings.publish(kind, html.getValue());
            tellVersion();
            Notices.done(getTranslation("settings.policy.published", version));
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }
}
