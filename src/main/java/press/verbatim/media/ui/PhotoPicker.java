package press.verbatim.media.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import press.verbatim.media.MediaService;
import press.verbatim.media.PhotoId;
import press.verbatim.media.PhotoRow;
import press.verbatim.platform.NotFound;

/** A field whose value is a photo: shows it, chooses another from the newsroom's photos, takes a new one, or none. Forms of other rooms use it. */
@CssImport("./desk/photos.css")
public class PhotoPicker extends AbstractCompositeField<Div, PhotoPicker, @Nullable PhotoId> {
    private static final int WIDTH = 480;

    private final MediaService media;
    private final Span label = new Span();
    private final Div shown = new Div();
    private final Button choose;
    private final Button remove;

    /** A picker with nothing chosen; the view hands it the service it was given. */
    public PhotoPicker(MediaService media, String labelText) {
        super(null);
        this.media = media;
        label.setText(labelText);
        choose = new Button(getTranslation("media.picker.open"), click -> openChoice());
        choose.setAriaLabel(labelText + " : " + getTranslation("media.picker.open"));
        remove = new Button(getTranslation("media.picker.remove"), click -> take(null));
        Div actions = new Div(choose, remove);
        actions.addClassName("v-row-actions");
        getContent().addClassName("v-photo-chosen");
        getContent().add(label, shown, actions);
        setPresentationValue(null);
    }

    @Override
    protected final void setPresentationValue(@Nullable PhotoId photo) {
        shown.removeAll();
        remove.setVisible(photo != null);
        if (photo == null) {
            shown.add(new Span(getTranslation("media.picker.none")));
        } else {
            show(photo);
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        choose.setEnabled(!readOnly);
        remove.setEnabled(!readOnly);
    }

    private void show(PhotoId id) {
        try {
            PhotoRow row = media.find(id);
            shown.add(new Image(
                    row.photo().atLeast(WIDTH).deskAddress(), row.photo().alt()));
            shown.add(new Div(new Span(row.photo().caption())));
        } catch (NotFound deleted) {
            shown.add(new Span(getTranslation("media.picker.none")));
        }
    }

    private void openChoice() {
        Dialog dialog = new Dialog(getTranslation("media.picker.title"));
        dialog.setWidth("60rem");
        PhotoGrid grid = new PhotoGrid(media, row -> {
            dialog.close();
            take(row.photo().id());
        });
        TextField search = new TextField(getTranslation("media.search"));
        search.setPlaceholder(getTranslation("media.search.placeholder"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.show(change.getValue()));
        search.addClassName("v-photos-search");
        Div tools = new Div(new PhotoUpload(media, photo -> grid.show("")), search);
        tools.addClassName("v-photos-tools");
        dialog.add(tools, grid);
        dialog.getFooter().add(new Button(getTranslation("media.close"), click -> dialog.close()));
        grid.show("");
        dialog.open();
    }

    private void take(@Nullable PhotoId photo) {
        setModelValue(photo, true);
        setPresentationValue(photo);
    }
}
