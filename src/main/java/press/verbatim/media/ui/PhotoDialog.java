package press.verbatim.media.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import press.verbatim.media.MediaService;
import press.verbatim.media.Photo;
import press.verbatim.media.PhotoRow;
import press.verbatim.media.PhotoText;
import press.verbatim.media.PhotoUse;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.text.FrenchCountry;
import press.verbatim.ui.ConfirmAct;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;

/** One photo: its words, where it stands, and what may be done with it. */
class PhotoDialog extends Dialog {
    private static final int WIDTH = 960;

    private final MediaService media;
    private final PhotoRow row;
    private final Runnable changed;
    private final TextArea alt = new TextArea();
    private final TextArea caption = new TextArea();
    private final TextField credit = new TextField();
    private final Checkbox decorative = new Checkbox();
    private final FieldErrors errors =
            new FieldErrors().on("alt", alt).on("caption", caption).on("credit", credit);

    PhotoDialog(MediaService media, CurrentStaff current, FrenchCountry country, PhotoRow row, Runnable changed) {
        this.media = media;
        this.row = row;
        this.changed = changed;
        setHeaderTitle(getTranslation("media.dialog.title"));
        setCloseOnOutsideClick(false);
        setWidth("40rem");
        label();
        fill(row.photo());
        Div fields = new Div(alt, decorative, caption, credit, new TypographyButton(country, alt, caption, credit));
        fields.addClassName("v-fields");
        Div content = new Div(picture(row.photo()), facts(), fields, uses());
        content.addClassName("v-photo-dialog");
        add(content);
        footer(current.has(Role.EDITOR));
    }

    private void label() {
        alt.setLabel(getTranslation("media.field.alt"));
        alt.setHelperText(getTranslation("media.field.alt.helper"));
        alt.setMaxLength(PhotoText.ALT_MAX);
        caption.setLabel(getTranslation("media.field.caption"));
        caption.setHelperText(getTranslation("media.field.caption.helper"));
        caption.setMaxLength(PhotoText.CAPTION_MAX);
        credit.setLabel(getTranslation("media.field.credit"));
        credit.setHelperText(getTranslation("media.field.credit.helper"));
        credit.setMaxLength(PhotoText.CREDIT_MAX);
        decorative.setLabel(getTranslation("media.field.decorative"));
        decorative.addValueChangeListener(change -> alt.setEnabled(!change.getValue()));
    }

    private void fill(Photo photo) {
        alt.setValue(photo.alt());
        caption.setValue(photo.caption());
        credit.setValue(photo.credit());
        decorative.setValue(photo.decorative());
    }

    private static Image picture(Photo photo) {
        return new Image(photo.atLeast(WIDTH).deskAddress(), photo.alt());
    }

    private Paragraph facts() {
        Photo photo = row.photo();
        Paragraph facts =
                new Paragraph(getTranslation("media.dialog.size", photo.width(), photo.height(), row.fileName()));
        facts.addClassName("v-photo-facts");
        return facts;
    }

    private Paragraph uses() {
        List<PhotoUse> uses = media.uses(row.photo().id());
        String places = uses.stream()
                .map(use -> getTranslation(use.kind()) + " « " + use.title() + " »")
                .collect(Collectors.joining(", "));
        return new Paragraph(
                uses.isEmpty() ? getTranslation("media.uses.none") : getTranslation("media.uses") + " : " + places);
    }

    private void footer(boolean editor) {
        Button delete = new Button(getTranslation("media.delete"), click -> delete());
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        Button publish = new Button(getTranslation("media.publish"), click -> askPublish());
        publish.setVisible(editor && row.described() && !row.isPublic());
        Button save = new Button(getTranslation("media.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(delete, publish, new Button(getTranslation("media.close"), click -> close()), save);
    }

    private void save() {
        errors.clear();
        PhotoText text = new PhotoText(alt.getValue(), caption.getValue(), credit.getValue(), decorative.getValue());
        act("media.saved", () -> media.describe(row.photo().id(), row.version(), text));
    }

    private void askPublish() {
        ConfirmAct.ask(
                this,
                getTranslation("media.publish"),
                getTranslation("media.publish.text"),
                getTranslation("media.publish"),
                this::publish);
    }

    private void publish() {
        act("media.published", () -> media.makePublic(row.photo().id()));
    }

    private void delete() {
        if (act("", () -> media.delete(row.photo().id()))) {
            Notices.undo(getTranslation("media.deleted"), this::restore);
        }
    }

    private void restore() {
        act("media.restored", () -> media.restore(row.photo().id()));
    }

    private boolean act(String done, Runnable act) {
        try {
            act.run();
            close();
            changed.run();
            if (!done.isEmpty()) {
                Notices.done(getTranslation(done));
            }
            return true;
        } catch (Refusal refusal) {
            errors.show(refusal);
        } catch (StaleVersion stale) {
            Notices.problem(getTranslation("media.error.stale"));
        } catch (AccessDeniedException denied) {
            Notices.problem(getTranslation("media.error.denied"));
        }
        return false;
    }
}
