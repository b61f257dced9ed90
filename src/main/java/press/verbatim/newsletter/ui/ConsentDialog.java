package press.verbatim.newsletter.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import press.verbatim.newsletter.ConsentTextRow;
import press.verbatim.newsletter.NewsletterRow;
import press.verbatim.newsletter.NewslettersService;
import press.verbatim.platform.Refusal;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;
import press.verbatim.ui.Times;

/** The consent text of a newsletter: the version in force, how visitors read it, and every version before it. */
class ConsentDialog extends Dialog {
    private final NewslettersService newsletters;
    private final NewsletterRow newsletter;
    private final Runnable changed;
    private final TextArea wording = new TextArea();
    private final Div shown = new Div();
    private final FieldErrors errors = new FieldErrors().on("wording", wording);

    ConsentDialog(NewslettersService newsletters, NewsletterRow newsletter, Times times, Runnable changed) {
        this.newsletters = newsletters;
        this.newsletter = newsletter;
        this.changed = changed;
        setWidth("46rem");
        setHeaderTitle(
                getTranslation("newsletter.consent.title", newsletter.draft().name()));
        List<ConsentTextRow> versions = newsletters.consentTexts(newsletter.id());
        wording.setLabel(getTranslation("newsletter.consent.wording"));
        wording.setHelperText(getTranslation("newsletter.consent.help", "{newsletter}", "{publisher}"));
        wording.setWidthFull();
        wording.setValueChangeMode(ValueChangeMode.LAZY);
        wording.setValue(versions.getFirst().wording());
        wording.addValueChangeListener(change -> show());
        shown.addClassName("v-shown");
        add(new Paragraph(getTranslation("newsletter.consent.text")), wording);
        add(new H3(getTranslation("newsletter.consent.shown")), shown);
        versions.forEach(version -> add(former(version, times)));
        Button save = new Button(getTranslation("newsletter.consent.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
        show();
    }

    private Details former(ConsentTextRow version, Times times) {
        String title = getTranslation(
                "newsletter.consent.version", version.number(), times.at(version.since(), getLocale()), version.by());
        return new Details(title, new Paragraph(version.wording()));
    }

    private void show() {
        shown.removeAll();
        shown.add(new Html("<p>" + newsletters.consentHtml(newsletter.id(), wording.getValue()) + "</p>"));
    }

    private void save() {
        errors.clear();
        try {
            newsletters.writeConsent(newsletter.id(), wording.getValue());
            Notices.done(getTranslation("newsletter.consent.saved"));
            changed.run();
            close();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }
}
