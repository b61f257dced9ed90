package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import press.verbatim.transcript.WithdrawalReceipt;
import press.verbatim.ui.Times;

/** The receipt of one withdrawal: who asked, when it was in force, how, the notice, and everything touched. */
class WithdrawalReceiptPanel extends Composite<Div> {
    WithdrawalReceiptPanel(WithdrawalReceipt receipt, Times times) {
        getContent().addClassName("v-receipt");
        getContent().add(new Span(receipt.transcriptTitle()));
        line("by", receipt.by());
        line("asked", times.at(receipt.askedAt(), getLocale()));
        line("done", times.at(receipt.doneAt(), getLocale()));
        line("mode", getTranslation("transcript.withdrawal." + receipt.mode()));
        getContent().add(new Paragraph(receipt.notice()), new QuoterList(receipt.quoters()));
        getContent().add(new Paragraph(getTranslation("transcript.ui.withdraw.excerpts", receipt.excerpts())));
    }

    private void line(String key, String value) {
        getContent().add(new Div(new Span(getTranslation("transcript.ui.withdraw.receipt." + key, value))));
    }
}
