package press.verbatim.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.OrganisationDetails;
import press.verbatim.people.OrganisationDraft;
import press.verbatim.people.OrganisationsService;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.ui.Notices;

/** Adds or changes one organisation; what was typed stays until it is saved. */
class OrganisationDialog extends Dialog {
    private final OrganisationsService organisations;
    private final @Nullable OrganisationDetails organisation;
    private final Runnable saved;
    private final NameFields fields = new NameFields();

    OrganisationDialog(OrganisationsService organisations, @Nullable OrganisationDetails organisation, Runnable saved) {
        this.organisations = organisations;
        this.organisation = organisation;
        this.saved = saved;
        setHeaderTitle(getTranslation(
                organisation == null ? "people.dialog.organisation.create" : "people.dialog.organisation.edit"));
        setCloseOnOutsideClick(false);
        setWidth("34rem");
        fields.role.setVisible(false);
        fields.spellings.setHelperText(getTranslation("people.field.organisation.spellings.helper"));
        if (organisation != null) {
            fill(organisation);
        }
        add(fields);
        Button save = new Button(getTranslation("people.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("people.cancel"), click -> close()), save);
    }

    private void fill(OrganisationDetails known) {
        fields.houseName.setValue(known.houseName());
        fields.spellings.setValue(String.join("\n", known.spellings()));
        fields.wikidata.setValue(known.wikidata());
        fields.note.setValue(known.note());
    }

    private void save() {
        fields.clearErrors();
        OrganisationDraft draft = new OrganisationDraft(
                fields.houseName.getValue(),
                fields.typedSpellings(),
                fields.wikidata.getValue(),
                fields.note.getValue());
        try {
            store(draft);
            close();
            saved.run();
            Notices.done(getTranslation(
                    organisation == null ? "people.created" : "people.saved",
                    draft.houseName().strip()));
        } catch (Refusal refusal) {
            fields.show(refusal);
        } catch (StaleVersion stale) {
            Notices.problem(getTranslation("people.error.stale"));
        }
    }

    private void store(OrganisationDraft draft) {
        if (organisation == null) {
            organisations.create(draft);
        } else {
            organisations.update(organisation.id(), organisation.version(), draft);
        }
    }
}
