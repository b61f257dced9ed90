package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import press.verbatim.sourcing.ReplyView;

/** Shows an editor what readers will see beneath the article, then publishes it. */
class ReplyPublishDialog extends Dialog {
    ReplyPublishDialog(Component owner, ReplyView one, Runnable publish) {
        super(owner.getTranslation("sourcing.reply.publish.title"));
        setWidth("40rem");
        Span who = new Span(one.who());
        who.addClassName("v-sourcing-who");
        Span capacity = new Span(one.received().capacity());
        capacity.addClassName("v-article-why");
        Paragraph words = new Paragraph(one.received().words());
        words.addClassName("v-sourcing-words");
        Div shown = new Div(who, capacity, words);
        shown.addClassNames("v-article-card", "v-reply-shown");
        ReplyWarnings warnings = new ReplyWarnings(one.measure());
        add(new Paragraph(getTranslation("sourcing.reply.publish.help")), warnings, shown);
        Button act = new Button(getTranslation("sourcing.reply.publish.act"), click -> {
            close();
            publish.run();
        });
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), act);
    }
}
