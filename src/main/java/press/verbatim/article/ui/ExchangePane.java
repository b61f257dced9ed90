package press.verbatim.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.ReviewNote;
import press.verbatim.article.ReviewService;
import press.verbatim.article.SaveConflict;
import press.verbatim.article.VersionRow;
import press.verbatim.article.VersionsService;
import press.verbatim.platform.Refusal;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Times;

/** What was said about an article, its saves that came too late, and its former texts. */
class ExchangePane extends Composite<Div> {
    private final transient ArticleService articles;
    private final transient ReviewService reviews;
    private final transient VersionsService versions;
    private final transient Times times;
    private final ArticleId id;
    private final boolean canEdit;
    private final ArticleEditor editor;
    private final TextArea note = new TextArea();
    private final Div conflicts = new Div();
    private final Div notes = new Div();
    private final Div texts = new Div();
    private final transient FieldErrors errors = new FieldErrors().on("note", note);

    ExchangePane(
            ArticleService articles,
            ReviewService reviews,
            VersionsService versions,
            Times times,
            ArticleDraft draft,
            ArticleEditor editor) {
        this.articles = articles;
        this.reviews = reviews;
        this.versions = versions;
        this.times = times;
        this.id = draft.id();
        this.canEdit = draft.canEdit();
        this.editor = editor;
        note.setLabel(getTranslation("article.note"));
        Button say = new Button(getTranslation("article.note.send"), click -> say());
        getContent().addClassName("v-article-form");
        getContent().add(conflicts, new H3(getTranslation("article.notes")), note, say, notes);
        getContent().add(new H3(getTranslation("article.versions")), texts);
        refresh();
    }

    final void refresh() {
        conflicts.removeAll();
        versions.conflicts(id).forEach(one -> conflicts.add(card(one)));
        notes.removeAll();
        reviews.notes(id).forEach(one -> notes.add(card(one)));
        texts.removeAll();
        versions.versions(id).forEach(one -> texts.add(card(one)));
    }

    private Div card(ReviewNote said) {
        return card(
                getTranslation(said.step().messageKey()) + " · " + said.by() + " · "
                        + times.ago(said.at(), getLocale()),
                new Paragraph(said.text()));
    }

    private Div card(VersionRow row) {
        String what = row.release() == null
                ? getTranslation(row.kind().messageKey())
                : getTranslation(row.release().messageKey());
        Button look = new Button(getTranslation("article.version.look"), click -> look(row));
        look.setAriaLabel(getTranslation("article.version.look.number", row.number()));
        return card(
                getTranslation("article.version.number", row.number()) + " · " + what + " · " + row.by() + " · "
                        + times.ago(row.at(), getLocale()),
                new Span(row.note()),
                look);
    }

    private Div card(SaveConflict conflict) {
        Button settle = new Button(getTranslation("article.conflict.settle"), click -> settle(conflict));
        return card(
                getTranslation("article.conflict", conflict.refusedBy(), conflict.keptBy()),
                new TextView(getTranslation("article.conflict.refused"), conflict.refused()),
                new TextView(getTranslation("article.conflict.kept"), conflict.kept()),
                settle);
    }

    private static Div card(String head, Component... content) {
        Div card = new Div(new Span(head));
        card.add(content);
        card.addClassName("v-article-card");
        return card;
    }

    private void say() {
        errors.clear();
        try {
            reviews.say(id, note.getValue());
            note.clear();
            refresh();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    private void settle(SaveConflict conflict) {
        versions.settle(id, conflict.id());
        refresh();
    }

    private void look(VersionRow row) {
        new VersionDialog(articles, versions.version(id, row.id()), id, editor, canEdit, this::refresh).open();
    }
}
