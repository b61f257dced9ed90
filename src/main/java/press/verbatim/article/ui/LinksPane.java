package press.verbatim.article.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleFilter;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleRow;
import press.verbatim.article.ArticleService;
import press.verbatim.article.LinkDraft;
import press.verbatim.article.LinkKind;
import press.verbatim.article.LiveState;
import press.verbatim.article.RelatedLink;
import press.verbatim.article.RelatedLinksService;
import press.verbatim.article.Suggestion;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.ui.Chip;
import press.verbatim.ui.Notices;

/** « Sur le même sujet »: the links of the working copy in order, a search, and what could join them. */
class LinksPane extends Composite<Div> {
    private static final int FOUND = 6;

    private final transient RelatedLinksService service;
    private final transient ArticleService articles;
    private final ArticleId id;
    private final boolean canEdit;
    private final transient Runnable changed;
    private final Div linked = new Div();
    private final TextField search = new TextField();
    private final Div found = new Div();
    private final Div suggested = new Div();
    private transient List<RelatedLink> links = List.of();

    LinksPane(RelatedLinksService service, ArticleService articles, ArticleDraft draft, Runnable changed) {
        this.service = service;
        this.articles = articles;
        this.id = draft.id();
        this.canEdit = draft.canEdit();
        this.changed = changed;
        search.setLabel(getTranslation("article.links.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> search());
        search.setVisible(canEdit);
        getContent().addClassName("v-article-form");
        getContent().add(new H3(getTranslation("article.links")), linked, search, found, suggested);
        refresh(service.list(id));
    }

    private void refresh(List<RelatedLink> now) {
        links = now;
        linked.removeAll();
        if (links.isEmpty()) {
            linked.add(new Span(getTranslation("article.links.none")));
        }
        links.forEach(link -> linked.add(card(link)));
        suggest();
    }

    private Div card(RelatedLink link) {
        Select<LinkKind> kind = new Select<>();
        kind.setLabel(getTranslation("article.links.kind"));
        kind.setItems(LinkKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.messageKey()));
        kind.setValue(link.kind());
        kind.setWidthFull();
        TextField reason = new TextField(getTranslation("article.links.reason"));
        reason.setValue(link.reason());
        reason.setWidthFull();
        kind.addValueChangeListener(change -> change(link, change.getValue(), reason.getValue()));
        reason.addValueChangeListener(change -> change(link, kind.getValue(), change.getValue()));
        Div actions = new Div(
                act("article.links.up", link, () -> move(link, -1)),
                act("article.links.down", link, () -> move(link, 1)),
                act("article.links.remove", link, () -> remove(link)));
        if (!link.backLinked()) {
            actions.add(act("article.links.back", link, () -> linkBack(link)));
        }
        actions.addClassName("v-row-actions");
        actions.setVisible(canEdit);
        kind.setReadOnly(!canEdit);
        reason.setReadOnly(!canEdit);
        Div card = new Div(new Span(link.headline()), state(link.live()), kind, reason, actions);
        card.addClassName("v-article-card");
        return card;
    }

    private Button act(String key, RelatedLink link, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation(key) + " : " + link.headline());
        return button;
    }

    private Chip state(LiveState live) {
        return new Chip(getTranslation(live.messageKey()), live == LiveState.LIVE ? Chip.Tone.GOOD : Chip.Tone.QUIET);
    }

    private void search() {
        found.removeAll();
        if (!search.getValue().isBlank()) {
            ArticleFilter filter = new ArticleFilter(search.getValue(), null, null, false);
            articles.list(filter, null, FOUND).items().stream()
                    .filter(row -> !row.id().equals(id))
                    .forEach(row -> found.add(candidate(row)));
        }
    }

    private Div candidate(ArticleRow row) {
        return offer(row.id(), row.headline(), row.live(), "");
    }

    private void suggest() {
        suggested.removeAll();
        List<Suggestion> offers = canEdit ? service.suggestions(id, FOUND) : List.of();
        if (!offers.isEmpty()) {
            suggested.add(new H3(getTranslation("article.links.suggested")));
        }
        offers.forEach(one -> suggested.add(offer(
                one.id(),
                one.headline(),
                one.live(),
                getTranslation(one.reason().messageKey(), one.detail()))));
    }

    private Div offer(ArticleId target, String headline, LiveState live, String why) {
        Button add = new Button(getTranslation("article.links.add"), click -> add(target));
        add.setAriaLabel(getTranslation("article.links.add") + " : " + headline);
        Span reason = new Span(why);
        reason.addClassName("v-article-why");
        Div card = new Div(new Span(headline), state(live), reason, add);
        card.addClassName("v-article-card");
        return card;
    }

    private void add(ArticleId target) {
        List<LinkDraft> wanted = drafts();
        if (wanted.stream().noneMatch(one -> one.target().equals(target))) {
            wanted.add(new LinkDraft(target, LinkKind.SAME_EVENT, ""));
            store(wanted);
        }
    }

    private void remove(RelatedLink link) {
        List<LinkDraft> before = drafts();
        List<LinkDraft> wanted = drafts();
        wanted.removeIf(one -> one.target().equals(link.target()));
        store(wanted);
        Notices.undo(getTranslation("article.links.removed"), () -> store(before));
    }

    private void move(RelatedLink link, int by) {
        List<LinkDraft> wanted = drafts();
        int at = wanted.stream().map(LinkDraft::target).toList().indexOf(link.target());
        int to = at + by;
        if (at >= 0 && to >= 0 && to < wanted.size()) {
            Collections.swap(wanted, at, to);
            store(wanted);
        }
    }

    /** Leaves the cards as they are: the button whose click took the focus from the field must still be there. */
    private void change(RelatedLink link, LinkKind kind, String reason) {
        List<LinkDraft> wanted = drafts();
        wanted.replaceAll(one -> one.target().equals(link.target()) ? new LinkDraft(link.target(), kind, reason) : one);
        store(wanted, now -> links = now);
    }

    private void linkBack(RelatedLink link) {
        try {
            service.linkBack(id, link.target(), link.kind());
            refresh(service.list(id));
            Notices.done(getTranslation("article.links.backed"));
        } catch (NotFound notOurs) {
            Notices.problem(getTranslation("article.links.back.refused"));
        } catch (Refusal refusal) {
            Notices.problem(getTranslation(refusal.messageKey(), refusal.arguments()));
        }
    }

    private List<LinkDraft> drafts() {
        return new ArrayList<>(links.stream()
                .map(link -> new LinkDraft(link.target(), link.kind(), link.reason()))
                .toList());
    }

    private void store(List<LinkDraft> wanted) {
        store(wanted, this::refresh);
    }

    private void store(List<LinkDraft> wanted, Consumer<List<RelatedLink>> then) {
        try {
            then.accept(service.save(id, wanted));
            changed.run();
        } catch (Refusal refusal) {
            Notices.problem(getTranslation(refusal.messageKey(), refusal.arguments()));
        }
    }
}
