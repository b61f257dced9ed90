package press.verbatim.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.verbatim.media.MediaService;
import press.verbatim.media.PhotoRow;
import press.verbatim.platform.Slice;
import press.verbatim.ui.EmptyState;

/** Photos as cards, the newest first, more on demand. The view opens one, the picker takes one. */
class PhotoGrid extends Composite<Div> {
    private static final int PAGE = 24;

    private final MediaService media;
    private final Consumer<PhotoRow> chosen;
    private final UnorderedList cards = new UnorderedList();
    private final Button more;
    private String query = "";
    private @Nullable String cursor;

    PhotoGrid(MediaService media, Consumer<PhotoRow> chosen) {
        this.media = media;
        this.chosen = chosen;
        cards.addClassName("v-photos");
        more = new Button(getTranslation("media.more"), click -> more());
    }

    /** Starts again with the photos that answer a search. */
    void show(String words) {
        query = words;
        cursor = null;
        cards.removeAll();
        getContent().removeAll();
        more();
        if (cards.getComponentCount() == 0) {
            String text = query.isBlank() ? "media.empty" : "media.none";
            getContent().add(new EmptyState(getTranslation("media.title"), getTranslation(text)));
            return;
        }
        Div foot = new Div(more);
        foot.addClassName("v-photos-more");
        getContent().add(cards, foot);
    }

    private void more() {
        Slice<PhotoRow> slice = media.list(query, cursor, PAGE);
        slice.items().forEach(row -> cards.add(new ListItem(new PhotoCard(row, () -> chosen.accept(row)))));
        cursor = slice.next();
        more.setVisible(cursor != null);
    }
}
