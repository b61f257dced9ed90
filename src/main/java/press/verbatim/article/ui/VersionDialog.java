package press.verbatim.article.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.SaveRequest;
import press.verbatim.article.SaveResult;
import press.verbatim.article.VersionText;
import press.verbatim.platform.Refusal;
import press.verbatim.ui.Notices;

/** A former text beside the present one; taking it up again makes a new version, nothing is lost. */
class VersionDialog extends Dialog {
    private final transient ArticleService articles;
    private final transient VersionText old;
    private final ArticleId id;
    private final ArticleEditor editor;
    private final transient Runnable done;

    VersionDialog(
            ArticleService articles,
            VersionText old,
            ArticleId id,
            ArticleEditor editor,
            boolean canEdit,
            Runnable done) {
        super(editor.getTranslation("article.version.number", old.number()));
        this.articles = articles;
        this.old = old;
        this.id = id;
        this.editor = editor;
        this.done = done;
        setWidth("70rem");
        Div both = new Div(
                new TextView(getTranslation("article.version.number", old.number()), old.copy()),
                new TextView(
                        getTranslation("article.version.now"), articles.open(id).copy()));
        both.addClassName("v-article-both");
        add(both);
        Button restore = new Button(getTranslation("article.version.restore"), click -> restore());
        restore.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        restore.setEnabled(canEdit);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), restore);
    }

    private void restore() {
        editor.flush(this::restore);
    }

    private void restore(boolean everythingSaved) {
        if (!everythingSaved) {
            Notices.problem(getTranslation("article.unsaved"));
            return;
        }
        try {
            ArticleDraft now = articles.open(id);
            SaveResult result = articles.save(id, new SaveRequest(now.version(), old.copy(), old.bindings()));
            if (result instanceof SaveResult.Saved) {
                editor.reload();
                Notices.done(getTranslation("article.version.restored", old.number()));
            }
            close();
            done.run();
        } catch (Refusal refusal) {
            Notices.problem(getTranslation(refusal.messageKey(), refusal.arguments()));
        }
    }
}
