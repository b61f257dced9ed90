package press.verbatim.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import press.verbatim.article.ArticleDesk;
import press.verbatim.article.ArticleRow;
import press.verbatim.ui.Times;

/** A short list of articles on the home page, each a link to its desk page. */
class ArticlesCard extends Div {
    static final int SHOWN = 6;

    ArticlesCard(String name, List<ArticleRow> rows, Times times) {
        addClassNames("v-card", "v-home-card");
        add(new H2(getTranslation("shell.home." + name)));
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("shell.home." + name + ".none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        rows.forEach(row -> list.add(item(row, times)));
        add(list);
    }

    private Component item(ArticleRow row, Times times) {
        String title = row.headline().isBlank() ? getTranslation("shell.home.untitled") : row.headline();
        Anchor link = new Anchor(ArticleDesk.article(row.id()), title);
        String section = row.section().isEmpty() ? "" : row.section() + " · ";
        Span line = new Span(section + row.bylines() + " · " + times.ago(row.changedAt(), getLocale()) + flagged(row));
        line.addClassName("v-quiet");
        return new ListItem(link, line);
    }

    private String flagged(ArticleRow row) {
        return switch (row.flagged()) {
            case 0 -> "";
            case 1 -> " · " + getTranslation("shell.home.flagged.one");
            default -> " · " + getTranslation("shell.home.flagged.other", row.flagged());
        };
    }
}
