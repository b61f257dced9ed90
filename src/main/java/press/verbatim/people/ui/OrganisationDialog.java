package press.verbatim.people.ui;

import org.jspecify.annotations.Nullable;
import press.verbatim.people.OrganisationDetails;
import press.verbatim.people.OrganisationDraft;
import press.verbatim.people.OrganisationsService;

/** Adds or changes one organisation. */
class OrganisationDialog extends NameDialog {
    private final transient OrganisationsService organisations;
    private final transient @Nullable OrganisationDetails organisation;

    OrganisationDialog(OrganisationsService organisations, @Nullable OrganisationDetails organisation, Runnable saved) {
        super(
                organisation == null ? "people.dialog.organisation.create" : "people.dialog.organisation.edit",
                "34rem",
                organisation == null,
                saved);
        this.organisations = organisations;
        this.organisation = organisation;
        fields.role.setVisible(false);
        fields.spellings.setHelperText(getTranslation("people.field.organisation.spellings.helper"));
        if (organisation != null) {
            fields.houseName.setValue(organisation.houseName());
            fields.spellings.setValue(String.join("\n", organisation.spellings()));
            fields.wikidata.setValue(organisation.wikidata());
            fields.note.setValue(organisation.note());
        }
    }

    @Override
    protected String store() {
        OrganisationDraft draft = new OrganisationDraft(
                fields.houseName.getValue(),
                fields.typedSpellings(),
                fields.wikidata.getValue(),
                fields.note.getValue());
        if (organisation == null) {
            organisations.create(draft);
        } else {
            organisations.update(organisation.id(), organisation.version(), draft);
        }
        return draft.houseName();
    }
}
