package press.verbatim.article.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ChangedSourceRow;
import press.verbatim.article.ChangedSourcesService;
import press.verbatim.transcript.TranscriptAddress;
import press.verbatim.ui.Times;

/** Says above the sources of an article which of them have changed since somebody last looked; nothing where none has. */
class ChangedSourcesNote extends Composite<Div> {
    private final transient ChangedSourcesService changed;
    private final transient Times times;
    private final transient Runnable done;
    private final ArticleId article;

    /** @param done runs after somebody has said to have looked */
    ChangedSourcesNote(
            ChangedSourcesService changed, Times times, ArticleId article, boolean mayChange, Runnable done) {
        this.changed = changed;
        this.times = times;
        this.article = article;
        this.done = done;
        List<ChangedSourceRow> rows = changed.list(article);
        getContent().addClassName("v-changed-sources");
        setVisible(!rows.isEmpty());
        UnorderedList list = new UnorderedList();
        rows.stream().map(this::line).forEach(list::add);
        getContent().add(new H2(getTranslation("article.changed.title")), list);
        if (mayChange) {
            getContent().add(new Button(getTranslation("article.changed.settle"), click -> settle()));
        }
    }

    private ListItem line(ChangedSourceRow row) {
        Anchor source = new Anchor(new TranscriptAddress(row.transcript(), null).path(), row.title());
        source.setRouterIgnore(false);
        Span what = new Span(getTranslation(row.messageKey(), times.at(row.at(), getLocale())));
        what.addClassName("v-soft");
        return new ListItem(source, what);
    }

    private void settle() {
        changed.settle(article);
        setVisible(false);
        done.run();
    }
}
