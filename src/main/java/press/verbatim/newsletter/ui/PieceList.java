package press.verbatim.newsletter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import press.verbatim.newsletter.EditionPiece;

/** The chosen articles in their order; each can be moved and taken out with the keyboard. */
class PieceList extends Composite<OrderedList> {
    private final List<EditionPiece> pieces = new ArrayList<>();
    private final Runnable changed;

    PieceList(Runnable changed) {
        this.changed = changed;
        getContent().addClassName("v-pieces");
    }

    void fill(List<EditionPiece> chosen) {
        pieces.clear();
        pieces.addAll(chosen);
        show();
    }

    void add(EditionPiece piece) {
        if (pieces.stream().noneMatch(each -> each.article().equals(piece.article()))) {
            pieces.add(piece);
            update();
        }
    }

    List<UUID> chosen() {
        return pieces.stream().map(EditionPiece::article).toList();
    }

    private void update() {
        show();
        changed.run();
    }

    private void show() {
        getContent().removeAll();
        for (int i = 0; i < pieces.size(); i++) {
            getContent().add(line(i));
        }
    }

    private ListItem line(int place) {
        EditionPiece piece = pieces.get(place);
        Button up = button(VaadinIcon.ARROW_UP, "newsletter.edition.up", piece, () -> swap(place, place - 1));
        Button down = button(VaadinIcon.ARROW_DOWN, "newsletter.edition.down", piece, () -> swap(place, place + 1));
        up.setEnabled(place > 0);
        down.setEnabled(place < pieces.size() - 1);
        Button out = button(VaadinIcon.CLOSE_SMALL, "newsletter.edition.remove", piece, () -> remove(place));
        return new ListItem(new Span(piece.headline()), up, down, out);
    }

    private Button button(VaadinIcon icon, String key, EditionPiece piece, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation(key) + " : " + piece.headline());
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private void swap(int one, int other) {
        Collections.swap(pieces, one, other);
        update();
    }

    private void remove(int place) {
        pieces.remove(place);
        update();
    }
}
