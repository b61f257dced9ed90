package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import press.verbatim.article.ui.TextPlaces;
import press.verbatim.sourcing.ReplyDraft;
import press.verbatim.sourcing.ReplyReason;
import press.verbatim.sourcing.ReplyState;
import press.verbatim.sourcing.ReplyStep;
import press.verbatim.sourcing.ReplyView;
import press.verbatim.sourcing.Spot;
import press.verbatim.ui.Chip;

/** One reply: who, when, by when, in which words, what was decided, and what may be done with it now. */
class ReplyCard extends Composite<Div> {
    /** What can be done with it; the last four are an editor's. */
    interface Acts {
        void edit(ReplyView one);

        void withdraw(ReplyView one);

        void delete(ReplyView one);

        void publish(ReplyView one);

        void refuse(ReplyView one);

        void takeBack(ReplyView one);

        void reopen(ReplyView one);
    }

    private final transient ReplyView one;
    private final transient Terms terms;
    private final transient Acts acts;
    private final Div row = new Div();

    ReplyCard(ReplyView one, Terms terms, TextPlaces text, boolean decides, Acts acts) {
        this.one = one;
        this.terms = terms;
        this.acts = acts;
        ReplyDraft received = one.received();
        Span who = new Span(one.who());
        who.addClassName("v-sourcing-who");
        Div head = new Div(who, chip(one.state()));
        head.addClassName("v-sourcing-head");
        getContent().setId("reply-" + one.id());
        getContent().addClassName("v-article-card");
        getContent().add(head, soft(received.capacity()), new ReplyWarnings(one.measure()));
        if (one.state() == ReplyState.RECEIVED) {
            getContent()
                    .add(soft(terms.until(one.measure().term(), one.measure().overdue(), getLocale())));
        }
        getContent().add(words());
        contested(text);
        said("sourcing.reply.internal", received.note());
        getContent().add(steps());
        row.addClassName("v-sourcing-acts");
        getContent().add(row);
        offer(decides);
    }

    private void offer(boolean decides) {
        switch (one.state()) {
            case RECEIVED -> received(decides);
            case PUBLISHED -> published(decides);
            case REFUSED, WITHDRAWN -> act(decides, "sourcing.reply.reopen", () -> acts.reopen(one));
        }
    }

    private void received(boolean decides) {
        act(decides, "sourcing.reply.publish", () -> acts.publish(one));
        act(decides, "sourcing.reply.refuse", () -> acts.refuse(one));
        act(true, "ui.edit", () -> acts.edit(one));
        act(!one.everPublished(), "ui.delete", () -> acts.delete(one));
        act(true, "sourcing.reply.withdraw", () -> acts.withdraw(one));
    }

    private void published(boolean decides) {
        act(decides, "sourcing.reply.takeBack", () -> acts.takeBack(one));
        if (!one.address().isEmpty()) {
            Anchor link = new Anchor(one.address(), getTranslation("sourcing.reply.address"), AnchorTarget.BLANK);
            link.setRouterIgnore(true);
            row.add(link);
        }
    }

    private Chip chip(ReplyState state) {
        Chip.Tone tone = switch (state) {
            case PUBLISHED -> Chip.Tone.GOOD;
            case RECEIVED -> Chip.Tone.WEAK;
            case REFUSED, WITHDRAWN -> Chip.Tone.QUIET;
        };
        return new Chip(getTranslation(state.messageKey()), tone);
    }

    /** Open while it waits for a decision; what was decided on is read when it is looked for. */
    private Details words() {
        Paragraph words = new Paragraph(one.received().words());
        words.addClassName("v-sourcing-words");
        String label = getTranslation(
                "sourcing.reply.length", one.measure().signs(), one.measure().articleSigns());
        Details details = new Details(label, words);
        details.setOpened(one.state() == ReplyState.RECEIVED);
        details.addClassName("v-reply-words");
        return details;
    }

    private void contested(TextPlaces text) {
        said("sourcing.reply.contested", one.received().contested());
        Spot spot = one.spot();
        if (spot != null) {
            Button show = new Button(
                    getTranslation("sourcing.show"), click -> text.showPlace(spot.paragraph(), spot.from(), spot.to()));
            show.setAriaLabel(
                    getTranslation("sourcing.show") + " : " + one.received().contested());
            getContent().add(show);
        }
    }

    private UnorderedList steps() {
        String came = getTranslation(
                "sourcing.reply.came",
                terms.times().at(java.util.Objects.requireNonNull(one.received().receivedAt()), getLocale()),
                getTranslation(one.received().channel().messageKey()));
        UnorderedList list = new UnorderedList(new ListItem(came));
        one.steps().forEach(step -> list.add(new ListItem(words(step))));
        list.addClassNames("v-sourcing-results", "v-article-why");
        return list;
    }

    private String words(ReplyStep step) {
        String done = getTranslation(
                "sourcing.reply.step",
                getTranslation(step.act().messageKey()),
                terms.times().at(step.at(), getLocale()),
                step.by());
        ReplyReason reason = step.reason();
        String why = reason == null ? "" : " : " + getTranslation(reason.messageKey());
        return done + why + (step.note().isEmpty() ? "" : ". " + step.note());
    }

    private void said(String labelKey, String words) {
        if (!words.isEmpty()) {
            Paragraph said = new Paragraph(words);
            said.addClassName("v-sourcing-words");
            getContent().add(soft(getTranslation(labelKey)), said);
        }
    }

    private void act(boolean may, String key, Runnable act) {
        if (may) {
            Button button = new Button(getTranslation(key), click -> act.run());
            button.setAriaLabel(getTranslation(key) + " : " + one.who());
            row.add(button);
        }
    }

    private static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassName("v-article-why");
        soft.setVisible(!words.isEmpty());
        return soft;
    }
}
