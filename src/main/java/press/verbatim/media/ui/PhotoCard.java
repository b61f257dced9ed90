package press.verbatim.media.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import press.verbatim.media.PhotoRow;
import press.verbatim.ui.Chip;

/** One photo as a button: picture, caption, credit, and what is still to do. */
class PhotoCard extends NativeButton {
    private static final int WIDTH = 480;

    PhotoCard(PhotoRow row, Runnable open) {
        addClassName("v-photo");
        addClickListener(click -> open.run());
        Image picture = new Image(row.photo().atLeast(WIDTH).deskAddress(), "");
        picture.getElement().setAttribute("loading", "lazy");
        Span words = new Span(caption(row), credit(row), state(row));
        words.addClassName("v-photo-words");
        add(picture, words);
        setAriaLabel(getTranslation("media.open", name(row)));
    }

    private String name(PhotoRow row) {
        String caption = row.photo().caption();
        return caption.isEmpty() ? row.fileName() : caption;
    }

    private Span caption(PhotoRow row) {
        Span caption = new Span(name(row));
        caption.addClassName("v-photo-caption");
        return caption;
    }

    private static Span credit(PhotoRow row) {
        Span credit = new Span(row.photo().credit());
        credit.addClassName("v-photo-credit");
        return credit;
    }

    private Chip state(PhotoRow row) {
        if (!row.described()) {
            return new Chip(getTranslation("media.state.undescribed"), Chip.Tone.WEAK);
        }
        return row.isPublic()
                ? new Chip(getTranslation("media.state.public"), Chip.Tone.GOOD)
                : new Chip(getTranslation("media.state.private"), Chip.Tone.QUIET);
    }
}
