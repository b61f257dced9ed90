package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ui.TextPlaces;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.sourcing.Channel;
import press.verbatim.sourcing.ReplyDecision;
import press.verbatim.sourcing.ReplyDraft;
import press.verbatim.sourcing.ReplyReason;
import press.verbatim.sourcing.ReplyView;
import press.verbatim.ui.ConfirmAct;
import press.verbatim.ui.Notices;

/** The replies to one article: each as it came, with what whoever looks may do with it. */
class ReplySection extends Composite<Div> implements ReplyCard.Acts {
    private final transient ReplySections rooms;
    private final ArticleId article;
    private final transient TextPlaces text;
    private final Div cards = new Div();

    ReplySection(ReplySections rooms, ArticleId article, TextPlaces text) {
        this.rooms = rooms;
        this.article = article;
        this.text = text;
        Button add = new Button(getTranslation("sourcing.reply.add"), click -> record());
        getContent().add(new H3(getTranslation("sourcing.replies")), cards, add);
    }

    final void refresh() {
        List<ReplyView> all = rooms.replies().list(article);
        cards.removeAll();
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("sourcing.replies.none"));
            none.addClassName("v-article-why");
            cards.add(none);
        }
        all.forEach(one -> cards.add(new ReplyCard(one, rooms.terms(), text, rooms.decides(), this)));
    }

    @Override
    public void edit(ReplyView one) {
        ask(
                "sourcing.reply.edit.title",
                "ui.save",
                rooms.form(text),
                one.received(),
                draft -> rooms.replies().change(one.id(), one.version(), draft));
    }

    @Override
    public void publish(ReplyView one) {
        new ReplyPublishDialog(this, one, () -> act(() -> rooms.decisions().publish(one.id(), one.version()))).open();
    }

    @Override
    public void refuse(ReplyView one) {
        decide(
                "sourcing.reply.refuse",
                ReplyReason.REFUSALS,
                decision -> rooms.decisions().refuse(one.id(), one.version(), decision));
    }

    @Override
    public void takeBack(ReplyView one) {
        decide(
                "sourcing.reply.takeBack",
                ReplyReason.RETRACTIONS,
                decision -> rooms.decisions().takeBack(one.id(), one.version(), decision));
    }

    @Override
    public void reopen(ReplyView one) {
        act(() -> rooms.decisions().reopen(one.id(), one.version()));
    }

    @Override
    public void withdraw(ReplyView one) {
        ConfirmAct.ask(
                this,
                getTranslation("sourcing.reply.withdraw.title"),
                getTranslation("sourcing.reply.withdraw.help", one.who()),
                getTranslation("sourcing.reply.withdraw.act"),
                () -> act(() -> rooms.replies().withdraw(one.id(), one.version())));
    }

    @Override
    public void delete(ReplyView one) {
        if (act(() -> rooms.replies().delete(one.id(), one.version()))) {
            Notices.undo(
                    getTranslation("sourcing.reply.deleted", one.who()),
                    () -> act(() -> rooms.replies().restore(one.id())));
        }
    }

    private void record() {
        ReplyDraft blank = new ReplyDraft(
                "", null, null, "", rooms.clock().instant().truncatedTo(ChronoUnit.MINUTES), Channel.MAIL, "", "", "");
        ask(
                "sourcing.reply.add.title",
                "ui.save",
                rooms.form(text),
                blank,
                draft -> rooms.replies().record(article, draft));
    }

    private void decide(String key, List<ReplyReason> reasons, Consumer<ReplyDecision> store) {
        ask(
                key + ".title",
                key + ".act",
                new ReplyDecisionForm(getTranslation(key + ".help"), reasons),
                new ReplyDecision(null, ""),
                store);
    }

    private <T, F extends Component & DraftForm<T>> void ask(
            String titleKey, String storeKey, F form, T draft, Consumer<T> store) {
        new DraftDialog<>(this, titleKey, storeKey, form, draft, typed -> {
                    store.accept(typed);
                    refresh();
                })
                .open();
    }

    /** Does it and shows what came of it; where it cannot be done, says why. */
    private boolean act(Runnable act) {
        try {
            act.run();
            return true;
        } catch (StaleVersion stale) {
            Notices.problem(getTranslation("sourcing.reply.stale"));
        } catch (Refusal refusal) {
            Notices.problem(getTranslation(refusal.messageKey(), refusal.arguments()));
        } finally {
            refresh();
        }
        return false;
    }
}
