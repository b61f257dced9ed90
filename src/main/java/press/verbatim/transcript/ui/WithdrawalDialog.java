package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.OriginalFile;
import press.verbatim.transcript.Quoter;
import press.verbatim.transcript.Recording;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.WithdrawalMode;
import press.verbatim.transcript.WithdrawalPlan;
import press.verbatim.transcript.WithdrawalReceipt;
import press.verbatim.transcript.WithdrawalService;
import press.verbatim.transcript.Withdrawn;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Times;

/**
 * Withdraws a document: everything that quotes it, how and with which notice, one confirmation, then the receipt. For one withdrawn before
 * it shows the receipts and offers the other way.
 */
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
        body.addClassName("v-dialog-body");
        body.add(touched(withdrawals.plan(head.id())), mode, notice, past());
        getContent().setHeaderTitle(getTranslation("transcript.ui.withdraw.title"));
        getContent().add(body);
        getContent().getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), act());
    }

    void open() {
        getContent().open();
    }

    private void describeFields() {
        mode.setLabel(getTranslation("transcript.ui.withdraw.mode"));
        mode.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        mode.setItems(WithdrawalMode.values());
        mode.setItemLabelGenerator(each -> getTranslation("transcript.ui.withdraw.mode." + each));
        mode.setItemEnabledProvider(each -> !each.equals(inForce()));
        mode.setValue(inForce() == WithdrawalMode.REMOVE ? WithdrawalMode.MASK : WithdrawalMode.REMOVE);
        notice.setLabel(getTranslation("transcript.ui.withdraw.notice"));
        Withdrawn before = head.withdrawn();
        notice.setValue(before == null ? getTranslation("transcript.ui.withdraw.notice.value") : before.notice());
        notice.setRequiredIndicatorVisible(true);
    }

    private @Nullable WithdrawalMode inForce() {
        Withdrawn withdrawn = head.withdrawn();
        return withdrawn == null ? null : withdrawn.mode();
    }

    private Button act() {
        Button act = new Button(getTranslation("transcript.ui.withdraw.act"), click -> withdraw());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        return act;
    }

    private Component touched(WithdrawalPlan plan) {
        Div touched = new Div();
        if (plan.quoters().isEmpty()) {
            touched.add(new Paragraph(getTranslation("transcript.ui.withdraw.none", head.title())));
        } else {
            touched.add(
                    new Paragraph(getTranslation("transcript.ui.withdraw.text", head.title())), list(plan.quoters()));
        }
        touched.add(new Paragraph(getTranslation(
                "transcript.ui.withdraw.excerpts", plan.excerpts().size())));
        OriginalFile original = plan.original();
        if (original != null) {
            touched.add(new Paragraph(getTranslation("transcript.ui.withdraw.original", original.name())));
        }
        Recording recording = plan.recording();
        if (recording != null) {
            touched.add(new Paragraph(getTranslation("transcript.ui.withdraw.recording", recording.title())));
        }
        return touched;
    }

    /** The receipts of earlier withdrawals, folded. */
    private Component past() {
        Div receipts = new Div();
        withdrawals.receipts(head.id()).reversed().stream()
                .map(receipt -> new WithdrawalReceiptPanel(receipt, times))
                .forEach(receipts::add);
        Details past = new Details(getTranslation("transcript.ui.withdraw.past"), receipts);
        past.setVisible(receipts.getComponentCount() > 0);
        return past;
    }

    private Component list(List<Quoter> quoters) {
        return new QuoterList(quoters);
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
        body.add(new WithdrawalReceiptPanel(receipt, times));
        getContent().getFooter().removeAll();
        getContent().getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    private void close() {
        getContent().close();
    }
}
