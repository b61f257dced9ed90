package press.verbatim.parallels.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import press.verbatim.parallels.ParallelDraft;
import press.verbatim.parallels.ParallelsDesk;
import press.verbatim.parallels.ParallelsService;
import press.verbatim.platform.Refusal;
import press.verbatim.security.Roles;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.ui.ConfirmAct;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;
import press.verbatim.ui.PageHeader;

/** Puts two passages beside each other: a transcript open on either side, words selected in both, and the relation between them. */
@Route(ParallelsDesk.NEW)
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
@CssImport("./desk/transcripts.css")
@CssImport("./desk/parallels.css")
class NewParallelView extends Composite<Div> implements HasDynamicTitle, BeforeLeaveObserver {
    private final transient ParallelsService parallels;
    private final PassagePicker left;
    private final PassagePicker right;
    private final RelationFields fields = new RelationFields();
    private boolean saved;

    NewParallelView(ParallelsService parallels, TranscriptService transcripts) {
        this.parallels = parallels;
        left = new PassagePicker(getTranslation("parallels.left"), transcripts);
        right = new PassagePicker(getTranslation("parallels.right"), transcripts);
        Button save = new Button(getTranslation("parallels.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div sides = new Div(left, right);
        sides.addClassName("v-parallel-sides");
        Component header =
                new PageHeader(getTranslation("parallels.new"), save).crumb(getTranslation("parallels.title"));
        getContent().addClassNames("v-view", "v-parallel-new");
        getContent().add(header, sides, fields);
    }

    private void save() {
        FieldErrors errors = fields.errors();
        Passage first = left.passage();
        Passage second = right.passage();
        if (first == null || second == null) {
            errors.show(new Refusal("", "parallels.error.both"));
            return;
        }
        try {
            parallels.create(new ParallelDraft(first, second, fields.relation(), fields.comment()));
            saved = true;
            Notices.done(getTranslation("parallels.saved"));
            getUI().orElseThrow().navigate(ParallelsBoard.class);
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!saved
                && (left.passage() != null
                        || right.passage() != null
                        || !fields.comment().isBlank())) {
            var leaving = event.postpone();
            ConfirmAct.ask(
                    this,
                    getTranslation("parallels.leave.title"),
                    getTranslation("parallels.leave.text"),
                    getTranslation("parallels.leave.act"),
                    leaving::proceed);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parallels.new");
    }
}
