package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.Quoter;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.WithdrawalMode;
import press.verbatim.transcript.WithdrawalPlan;
import press.verbatim.transcript.WithdrawalReceipt;
import press.verbatim.transcript.WithdrawalService;
import press.verbatim.ui.Chip;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Times;

/** Withdraws a document: everything that quotes it, how and with which notice, one confirmation, then the receipt. */
class WithdrawalDialog extends Composite<Dialog> {
    private final transient TranscriptHead head;
    private final transient WithdrawalService withdrawals;
    private final transient Times times;
    private final transient Runnable changed;
    private final RadioButtonGroup<WithdrawalMode> mode = new RadioButtonGroup<>();
    private final TextArea notice = new TextArea();
    private final Div body = new Div();
    private final FieldErrors errors = new FieldErrors().on("notice", notice);

    WithdrawalDialog(TranscriptHead head, WithdrawalService withdrawals, Times times, Runnable changed) {
        this.head = head;
        this.withdrawals = withdrawals;
        this.times = times;
        this.changed = changed;

        describeFields();

        WithdrawalPlan plan = withdrawals.plan(head.id());
        body.addClassName("v-dialog-body");
        body.add(
                new Paragraph(getTranslation("transcript.ui.withdraw.text", head.title())),
                touched(plan),
                mode,
                notice);
        getContent().setHeaderTitle(getTranslation("transcript.ui.withdraw.title"));
        getContent().add(body);
        getContent()
                .getFooter()
                .add(
                        new Button(
                                getTranslation("ui.cancel"),
                                click -> getContent().close()),
                        act());
    }

    void open() {
        getContent().open();
    }

    private void describeFields() {
        mode.setLabel(getTranslation("transcript.ui.withdraw.mode"));
        mode.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        mode.setItems(WithdrawalMode.values());
        mode.setItemLabelGenerator(each -> getTranslation("transcript.ui.withdraw.mode." + each));
        mode.setValue(WithdrawalMode.REMOVE);
        notice.setLabel(getTranslation("transcript.ui.withdraw.notice"));
        notice.setValue(getTranslation("transcript.ui.withdraw.notice.value"));
        notice.setRequiredIndicatorVisible(true);
    }

    private Button act() {
        Button act = new Button(getTranslation("transcript.ui.withdraw.act"), click -> withdraw());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        return act;
    }

    private Component touched(WithdrawalPlan plan) {
        if (plan.quoters().isEmpty() && plan.excerpts().isEmpty()) {
            return new Paragraph(getTranslation("transcript.ui.withdraw.none"));
        }
        Div touched = new Div(list(plan.quoters()));
        if (!plan.excerpts().isEmpty()) {
            touched.add(new Paragraph(getTranslation(
                    "transcript.ui.withdraw.excerpts", plan.excerpts().size())));
        }
        return touched;
    }

    private UnorderedList list(List<Quoter> quoters) {
        UnorderedList list = new UnorderedList();
        list.addClassName("v-quoters");
        for (Quoter quoter : quoters) {
            ListItem item = new ListItem(new Anchor(quoter.address(), quoter.title()));
            if (quoter.live()) {
                item.add(new Chip(getTranslation("transcript.ui.withdraw.live"), Chip.Tone.GOOD));
            }
            list.add(item);
        }
        return list;
    }

    private void withdraw() {
        errors.clear();
        try {
            showReceipt(withdrawals.withdraw(head.id(), mode.getValue(), notice.getValue()));
            changed.run();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    private void showReceipt(WithdrawalReceipt receipt) {
        getContent().setHeaderTitle(getTranslation("transcript.ui.withdraw.receipt"));
        body.removeAll();
        body.add(new Span(receipt.transcriptTitle()));
        line("by", receipt.by());
        line("asked", times.at(receipt.askedAt(), getLocale()));
        line("done", times.at(receipt.doneAt(), getLocale()));
        line("mode", getTranslation("transcript.withdrawal." + receipt.mode()));
        body.add(new Paragraph(receipt.notice()), list(receipt.quoters()));
        body.add(new Paragraph(getTranslation("transcript.ui.withdraw.excerpts", receipt.excerpts())));
        getContent().getFooter().removeAll();
        getContent()
                .getFooter()
                .add(new Button(
                        getTranslation("ui.close"), click -> getContent().close()));
    }

    private void line(String key, String value) {
        body.add(new Div(new Span(getTranslation("transcript.ui.withdraw.receipt." + key, value))));
    }
}
