package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.PeopleService;
import press.verbatim.platform.Refusal;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Roles;
import press.verbatim.security.StaffDirectory;
import press.verbatim.transcript.ImportPreview;
import press.verbatim.transcript.ImportSource;
import press.verbatim.transcript.TranscriptDetails;
import press.verbatim.transcript.TranscriptDraft;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.ui.ConfirmAct;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;
import press.verbatim.ui.PageHeader;

/** Brings in a transcript: a file or pasted text, a preview of what would be stored, then one act that stores it. */
@Route("transcripts/import")
@CssImport("./desk/transcripts.css")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class ImportView extends Composite<Div> implements HasDynamicTitle {
    private final transient TranscriptImportService imports;
    private final transient PeopleService people;
    private final SourceField source = new SourceField(this::preview).keepingFiles();
    private final DetailsForm details = new DetailsForm();
    private final OpenTo openTo;
    private final Div previewed = new Div();
    private final Button store = new Button();
    private final FieldErrors errors;
    private @Nullable PreviewPanel preview;

    ImportView(TranscriptImportService imports, PeopleService people, StaffDirectory staff, CurrentStaff current) {
        this.imports = imports;
        this.people = people;
        openTo = new OpenTo(staff, current);
        errors = openTo.addTo(details.errors().on("source", source));

        store.setText(getTranslation("transcript.ui.import"));
        store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        store.addClickListener(click -> confirmThenStore());
        store.setEnabled(false);
        showNothingYet();

        getContent().addClassNames("v-view", "v-import");
        getContent().add(header(), columns());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("transcript.ui.import.title");
    }

    private PageHeader header() {
        return new PageHeader(getPageTitle(), store).crumb(getTranslation("transcript.ui.title"));
    }

    private Component columns() {
        Div form = new Div(
                new H2(getTranslation("transcript.ui.import.source")),
                source,
                new H2(getTranslation("transcript.ui.import.about")),
                details,
                new H2(getTranslation("transcript.ui.import.access")),
                openTo);
        form.addClassName("v-import-form");
        previewed.addClassName("v-import-preview");
        Div columns = new Div(form, previewed);
        columns.addClassName("v-import-columns");
        return columns;
    }

    private void showNothingYet() {
        Paragraph hint = new Paragraph(getTranslation("transcript.ui.import.nothing"));
        hint.addClassName("v-soft");
        previewed.removeAll();
        previewed.add(hint);
    }

    private void preview(ImportSource given) {
        errors.clear();
        preview = null;
        store.setEnabled(false);
        try {
            ImportPreview read = imports.preview(given);
            source.offer(read.encodings(), read.encoding());
            preview = new PreviewPanel(read, people);
            preview.addTo(errors);
            previewed.removeAll();
            previewed.add(preview);
            store.setEnabled(true);
            details.propose(read.about());
            details.propose(titleFrom(given.fileName()));
        } catch (Refusal refusal) {
            showNothingYet();
            errors.show(refusal);
        }
    }

    private void confirmThenStore() {
        if (openTo.visibility().showsExcerpts()) {
            ConfirmAct.ask(
                    this,
                    getTranslation("transcript.ui.import.confirm.title"),
                    getTranslation("transcript.ui.import.confirm." + openTo.visibility()),
                    getTranslation("transcript.ui.import"),
                    this::store);
        } else {
            store();
        }
    }

    private void store() {
        ImportSource given = source.source();
        if (preview == null || given == null) {
            return;
        }
        errors.clear();
        try {
            TranscriptId stored = imports.create(draft(given, preview.speakers()));
            Notices.done(getTranslation("transcript.ui.import.done"));
            getUI().ifPresent(ui -> ui.navigate(TranscriptView.class, TranscriptView.at(stored)));
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    private TranscriptDraft draft(ImportSource given, List<TranscriptDraft.SpeakerChoice> speakers) {
        TranscriptDetails about = details.details();
        return new TranscriptDraft(
                given,
                about.title(),
                about.outlet(),
                about.recordedOn(),
                about.kind(),
                about.language(),
                speakers,
                openTo.visibility(),
                openTo.named(),
                source.keepsOriginal());
    }

    private static String titleFrom(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return (dot > 0 ? fileName.substring(0, dot) : fileName)
                .replace('_', ' ')
                .replace('-', ' ')
                .strip();
    }
}
