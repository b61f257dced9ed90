package press.verbatim.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import press.verbatim.media.MediaService;
import press.verbatim.media.PhotoId;
import press.verbatim.media.PhotoRow;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Roles;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.ui.PageHeader;

/** The photos of the newsroom: drop new ones, find, describe, make public, delete. */
@CssImport("./desk/photos.css")
@Route("photos")
@Menu(order = 40, title = "media.menu", icon = "vaadin:picture")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class PhotosView extends Composite<Div> implements HasDynamicTitle {
    private final MediaService media;
    private final CurrentStaff current;
    private final PublishedSettings settings;
    private final TextField search = new TextField();
    private final PhotoGrid grid;

    PhotosView(MediaService media, CurrentStaff current, PublishedSettings settings) {
        this.media = media;
        this.current = current;
        this.settings = settings;
        this.grid = new PhotoGrid(media, this::open);

        search.setLabel(getTranslation("media.search"));
        search.setPlaceholder(getTranslation("media.search.placeholder"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        search.addClassName("v-photos-search");

        Div tools = new Div(new PhotoUpload(media, this::added), search);
        tools.addClassName("v-photos-tools");
        getContent().addClassName("v-view");
        getContent().add(new PageHeader(getPageTitle()), tools, grid);
        refresh();
    }

    private void refresh() {
        grid.show(search.getValue());
    }

    private void added(PhotoId photo) {
        refresh();
        open(media.find(photo));
    }

    private void open(PhotoRow row) {
        new PhotoDialog(media, current, settings.habits().country(), row, this::refresh).open();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("media.title");
    }
}
