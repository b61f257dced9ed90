package press.verbatim.article.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.VersionText;
import press.verbatim.ui.Notices;

/** A former text beside the present one; taking it up again makes a new version, nothing is lost. */
class VersionDialog extends Dialog {
    private final transient VersionText old;
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
        this.old = old;
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

    /** The element puts the text in place: only it changes an open text, and there one undo takes it back. */
    private void restore() {
        editor.take(old.id(), this::restored);
    }

    private void restored() {
        Notices.done(getTranslation("article.version.restored", old.number()));
        close();
        done.run();
    }
}
