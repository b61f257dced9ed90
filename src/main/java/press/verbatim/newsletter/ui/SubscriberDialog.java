package press.verbatim.newsletter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import press.verbatim.newsletter.SubscriberDetails;
import press.verbatim.newsletter.SubscriberRow;
import press.verbatim.newsletter.SubscriberState;
import press.verbatim.newsletter.SubscribersService;
import press.verbatim.ui.ConfirmAct;
import press.verbatim.ui.Notices;
import press.verbatim.ui.Times;

/** A person: what they are subscribed to, the proof of consent in full, and what may be done at their request. */
class SubscriberDialog extends Dialog {
    private final SubscribersService subscribers;
    private final UUID id;
    private final Times times;
    private final Runnable changed;

    SubscriberDialog(SubscribersService subscribers, UUID id, Times times, Runnable changed) {
        this.subscribers = subscribers;
        this.id = id;
        this.times = times;
        this.changed = changed;
        setWidth("46rem");
        show();
    }

    private void show() {
        SubscriberDetails person = subscribers.find(id);
        SubscriberRow row = person.row();
        removeAll();
        setHeaderTitle(row.address() == null ? getTranslation("newsletter.subscriber.erased") : row.address());
        Div subscriptions = new Div();
        subscriptions.addClassName("v-subscriptions");
        person.subscriptions().forEach(each -> subscriptions.add(subscription(each)));
        add(subscriptions, new H3(getTranslation("newsletter.subscriber.proof")));
        person.evidence().forEach(evidence -> add(new EvidenceCard(evidence, times)));
        showActions(row);
    }

    private Div subscription(SubscriberRow row) {
        Div line = new Div(new Span(row.newsletter() + " "), new StateChip(row.state()));
        line.addClassName("v-subscription");
        return line;
    }

    private void showActions(SubscriberRow row) {
        getFooter().removeAll();
        if (row.state() == SubscriberState.CONFIRMED || row.state() == SubscriberState.PENDING) {
            getFooter().add(action("newsletter.subscriber.unsubscribe", this::askUnsubscribe));
        }
        if (row.state() != SubscriberState.ERASED) {
            getFooter().add(action("newsletter.subscriber.suppress", this::askSuppress));
            Button erase = action("newsletter.subscriber.erase", this::askErase);
            erase.addThemeVariants(ButtonVariant.LUMO_ERROR);
            getFooter().add(erase);
        }
        Anchor export = new Anchor(this::export, getTranslation("newsletter.subscriber.export"));
        export.addClassName("v-button");
        getFooter().add(export, action("newsletter.subscriber.close", this::close));
    }

    private Button action(String key, Runnable act) {
        return new Button(getTranslation(key), click -> act.run());
    }

    private void askUnsubscribe() {
        ask("newsletter.subscriber.unsubscribe", () -> subscribers.unsubscribe(id));
    }

    private void askSuppress() {
        ask("newsletter.subscriber.suppress", () -> subscribers.suppress(id));
    }

    private void askErase() {
        ask("newsletter.subscriber.erase", () -> subscribers.erase(id));
    }

    private void ask(String key, Runnable act) {
        ConfirmAct.ask(this, getTranslation(key), getTranslation(key + ".ask"), getTranslation(key), () -> {
            act.run();
            Notices.done(getTranslation(key + ".done"));
            changed.run();
            show();
        });
    }

    private void export(DownloadEvent download) throws IOException {
        download.setFileName("inscrit-" + id + ".json");
        download.setContentType("application/json; charset=utf-8");
        download.getOutputStream().write(subscribers.export(id).getBytes(StandardCharsets.UTF_8));
    }
}
