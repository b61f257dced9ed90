package press.verbatim.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import press.verbatim.settings.SiteIdentity;
import press.verbatim.site.theme.AccentCheck;
import press.verbatim.site.theme.Accents;
import press.verbatim.site.theme.Colour;
import press.verbatim.site.theme.Logos;
import press.verbatim.site.theme.PaperMode;
import press.verbatim.site.theme.ThemeChoices;
import press.verbatim.site.theme.ThemeService;
import press.verbatim.ui.FieldErrors;

/** Every setting of the theme, part by part; whoever shows it hears of each change. */
class ThemeForm extends Composite<Div> {
    private final transient Runnable changed;
    private final LogoField lightLogo;
    private final LogoField darkLogo;
    private final TextField alternative = new TextField();
    private final AccentField light;
    private final AccentField dark;
    private final FaceFields faces;
    private final FrontFormFields front;
    private final BoxFields box;
    private boolean filling;

    ThemeForm(
            ThemeService themes,
            SiteIdentity identity,
            BoxFields.HouseWords house,
            String consentHtml,
            Runnable changed) {
        this.changed = changed;
        lightLogo = new LogoField(PaperMode.LIGHT, themes, identity.name(), this::change);
        darkLogo = new LogoField(PaperMode.DARK, themes, identity.name(), this::change);
        light = new AccentField(PaperMode.LIGHT, this::change);
        dark = new AccentField(PaperMode.DARK, this::change);
        faces = new FaceFields(this::change);
        front = new FrontFormFields(this::change);
        Button derive = new Button(getTranslation("site.theme.accent.derive"), click -> derive());
        box = new BoxFields(house, consentHtml, this::change);
        alternative.setLabel(getTranslation("site.theme.logo.alternative"));
        alternative.setPlaceholder(identity.name());
        alternative.setMaxLength(Logos.ALTERNATIVE_MAX);
        alternative.setValueChangeMode(ValueChangeMode.LAZY);
        alternative.addValueChangeListener(change -> change());
        getContent().addClassName("theme-parts");
        getContent()
                .add(
                        part("identity", named(identity), lightLogo, darkLogo, alternative),
                        part("accent", light, dark, derive),
                        part("type", faces),
                        part("front", front),
                        part("box", note("site.theme.box.consent"), box));
    }

    /** Ties the fields to the names that the service refuses them by. */
    FieldErrors errors() {
        FieldErrors errors = new FieldErrors()
                .on("light", light.field())
                .on("dark", dark.field())
                .on("alternative", alternative);
        box.errors(errors);
        return errors;
    }

    void show(ThemeChoices choices) {
        filling = true;
        light.show(choices.accents().light());
        dark.show(choices.accents().dark());
        faces.show(choices.typefaces(), choices.scale());
        front.show(choices.front());
        box.show(choices.box());
        lightLogo.show(choices.logos().light());
        darkLogo.show(choices.logos().dark());
        alternative.setValue(choices.logos().alternative());
        filling = false;
    }

    ThemeChoices value() {
        return new ThemeChoices(
                new Accents(light.value(), dark.value()),
                faces.faces(),
                faces.scale(),
                front.value(),
                box.value(),
                new Logos(lightLogo.value(), darkLogo.value(), alternative.getValue()));
    }

    private void derive() {
        Colour.read(light.value()).map(AccentCheck::darkOf).map(Colour::hex).ifPresent(dark::take);
    }

    private void change() {
        if (!filling) {
            changed.run();
        }
    }

    private Section part(String name, Component... fields) {
        String title = getTranslation("site.theme.part." + name);
        Section part = new Section(new H2(title));
        part.getElement().setAttribute("aria-label", title);
        part.addClassName("theme-part");
        part.add(fields);
        return part;
    }

    private Component named(SiteIdentity identity) {
        Paragraph note = new Paragraph(getTranslation("site.theme.name", identity.name()) + " ");
        note.add(new Anchor("settings", getTranslation("site.theme.name.change")));
        note.addClassName("theme-note");
        return note;
    }

    private Paragraph note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("theme-note");
        return note;
    }
}
