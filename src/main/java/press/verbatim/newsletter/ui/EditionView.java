package press.verbatim.newsletter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.newsletter.EditionDetails;
import press.verbatim.newsletter.EditionDraft;
import press.verbatim.newsletter.EditionState;
import press.verbatim.newsletter.EditionsService;
import press.verbatim.newsletter.NewslettersService;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.Roles;
import press.verbatim.ui.ConfirmAct;
import press.verbatim.ui.Notices;
import press.verbatim.ui.PageHeader;

/** One edition: made of live articles beside its preview, then sent while its progress is shown. */
@Route("newsletters/edition")
@RolesAllowed(Roles.SUBSCRIBER_ADMIN)
@CssImport("./desk/newsletter.css")
class EditionView extends Composite<Div> implements HasDynamicTitle, HasUrlParameter<String> {
    private static final String NEW = "new";
    private static final int POLL = 1_000;
    private final EditionsService editions;
    private final PageHeader header;
    private final EditionForm form;
    private final EditionPreview preview = new EditionPreview();
    private final EditionProgressPane progress = new EditionProgressPane();
    private @Nullable UUID id;

    EditionView(EditionsService editions, NewslettersService newsletters) {
        this.editions = editions;
        this.form = new EditionForm(newsletters.list(), editions.choices(), this::preview);
        header = new PageHeader(getPageTitle()).crumb(getTranslation("newsletter.newsletters.title"));
        Div panes = new Div(form, preview);
        panes.addClassName("v-edition-panes");
        getContent().addClassName("v-view");
        getContent().add(header, progress, panes);
    }

    @Override
    public void setParameter(BeforeEvent event, String which) {
        if (which.equals(NEW)) {
            showActions(EditionState.DRAFT);
            preview();
            return;
        }
        try {
            id = UUID.fromString(which);
            show(editions.find(id));
        } catch (IllegalArgumentException | NotFound unknown) {
            throw new NotFoundException();
        }
    }

    private void show(EditionDetails edition) {
        header.title(edition.row().subject());
        header.chips(EditionChips.of(this, edition.row().state()));
        form.fill(edition.draft(), edition.pieces());
        form.setEnabled(edition.row().state() == EditionState.DRAFT);
        progress.show(edition);
        showActions(edition.row().state());
        preview();
        getUI().ifPresent(ui -> {
            ui.setPollInterval(edition.row().state() == EditionState.SENDING ? POLL : -1);
            ui.addPollListener(poll -> watch());
        });
    }

    private void watch() {
        if (id != null && isAttached()) {
            EditionDetails edition = editions.find(id);
            progress.show(edition);
            if (edition.row().state() != EditionState.SENDING) {
                header.chips(EditionChips.of(this, edition.row().state()));
                showActions(edition.row().state());
                getUI().ifPresent(ui -> ui.setPollInterval(-1));
            }
        }
    }

    private void showActions(EditionState state) {
        switch (state) {
            case DRAFT -> {
                Button send = new Button(getTranslation("newsletter.edition.send"), click -> askSend());
                send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                Button save = new Button(getTranslation("newsletter.save"), click -> save());
                header.actions(save, new Button(getTranslation("newsletter.edition.test"), click -> test()), send);
            }
            case SENDING ->
                header.actions(
                        new Button(getTranslation("newsletter.edition.stop"), click -> act(editions::stop, "stopped")));
            case STOPPED ->
                header.actions(
                        new Button(getTranslation("newsletter.edition.goOn"), click -> act(editions::goOn, "resumed")));
            case SENT -> header.actions();
        }
    }

    private void preview() {
        EditionDraft draft = form.draft();
        if (draft != null) {
            preview.show(editions.preview(draft));
        }
    }

    private boolean save() {
        EditionDraft draft = form.checked();
        if (draft == null) {
            return false;
        }
        try {
            if (id == null) {
                id = editions.create(draft);
            } else {
                editions.update(id, draft);
            }
            Notices.done(getTranslation("newsletter.edition.saved"));
            return true;
        } catch (Refusal refusal) {
            form.errors().show(refusal);
            return false;
        }
    }

    private void test() {
        if (save() && id != null) {
            new TestSendDialog(editions, id).open();
        }
    }

    private void askSend() {
        EditionDraft draft = form.draft();
        if (draft != null && save()) {
            long audience = editions.audience(draft.newsletter());
            ConfirmAct.ask(
                    this,
                    getTranslation("newsletter.edition.send"),
                    getTranslation("newsletter.edition.ask", audience),
                    getTranslation("newsletter.edition.sendTo", audience),
                    () -> act(editions::send, "started"));
        }
    }

    private void act(java.util.function.Consumer<UUID> act, String done) {
        if (id == null) {
            return;
        }
        try {
            act.accept(id);
            Notices.done(getTranslation("newsletter.edition." + done));
            show(editions.find(id));
        } catch (Refusal refusal) {
            form.errors().show(refusal);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("newsletter.edition.title");
    }
}
