package press.verbatim.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.tabs.TabSheet;
import press.verbatim.mail.MailState;
import press.verbatim.mail.OutboxDetail;
import press.verbatim.mail.OutboxRow;
import press.verbatim.mail.OutboxService;
import press.verbatim.platform.Refusal;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Times;

/** One mail of the outbox: its head, its text, and its HTML in a frame that can run nothing. */
class MailDialog extends Dialog {
    private final OutboxService outbox;
    private final Runnable changed;

    MailDialog(OutboxService outbox, OutboxDetail mail, Times times, Runnable changed) {
        this.outbox = outbox;
        this.changed = changed;
        setHeaderTitle(mail.row().subject());
        setWidth("46rem");
        add(head(mail, times), parts(mail));
        getFooter().add(new Button(getTranslation("mail.outbox.close"), click -> close()));
        if (outbox.sends()
                && (mail.row().state() == MailState.KEPT || mail.row().state() == MailState.FAILED)) {
            getFooter().add(new Button(getTranslation("mail.outbox.again"), click -> again(mail.row())));
        }
    }

    private Component head(OutboxDetail mail, Times times) {
        DescriptionList head = new DescriptionList();
        head.addClassName("v-facts");
        row(head, "mail.outbox.to", mail.row().to());
        row(head, "mail.outbox.state", getTranslation("mail.state." + mail.row().state()));
        row(head, "mail.outbox.when", times.at(mail.row().createdAt(), getLocale()));
        if (mail.row().failure() != null) {
            row(head, "mail.outbox.failure", mail.row().failure());
        }
        mail.headers().forEach((name, value) -> {
            head.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        });
        return head;
    }

    private void row(DescriptionList head, String key, String value) {
        head.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Component parts(OutboxDetail mail) {
        TabSheet parts = new TabSheet();
        if (mail.html() != null) {
            IFrame html = new IFrame();
            html.setSrcdoc(mail.html());
            html.getElement().setAttribute("sandbox", "");
            html.setTitle(mail.row().subject());
            html.addClassName("v-mail");
            parts.add("HTML", html);
        }
        Pre text = new Pre(mail.text());
        text.addClassName("v-mail-text");
        parts.add(getTranslation("mail.outbox.text"), text);
        return parts;
    }

    private void again(OutboxRow row) {
        try {
            outbox.sendAgain(row.id());
            changed.run();
            close();
        } catch (Refusal refusal) {
            new FieldErrors().show(refusal);
        }
    }
}
