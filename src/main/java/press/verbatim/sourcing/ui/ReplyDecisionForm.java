package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import press.verbatim.sourcing.ReplyDecision;
import press.verbatim.sourcing.ReplyReason;
import press.verbatim.ui.FieldErrors;

/** Asks an editor why, from a short list, with room for a note to the newsroom. */
class ReplyDecisionForm extends Composite<Div> implements DraftForm<ReplyDecision> {
    private final Select<ReplyReason> reason = new Select<>();
    private final TextArea note = new TextArea();

    ReplyDecisionForm(String help, List<ReplyReason> reasons) {
        reason.setLabel(getTranslation("sourcing.reply.reason"));
        reason.setItems(reasons);
        reason.setItemLabelGenerator(one -> getTranslation(one.messageKey()));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        note.setLabel(getTranslation("sourcing.reply.note"));
        note.setHelperText(getTranslation("sourcing.reply.note.help"));
        note.setMaxLength(ReplyDecision.NOTE_LIMIT);
        note.setWidthFull();
        getContent().addClassName("v-sourcing-form");
        getContent().add(new Paragraph(help), reason, note);
    }

    @Override
    public void show(ReplyDecision draft) {
        reason.setValue(draft.reason());
        note.setValue(draft.note());
    }

    @Override
    public ReplyDecision draft() {
        return new ReplyDecision(reason.getValue(), note.getValue());
    }

    @Override
    public FieldErrors errors() {
        return new FieldErrors().on("reason", reason).on("note", note);
    }
}
