package press.verbatim.media.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.media.MediaService;
import press.verbatim.media.PhotoId;
import press.verbatim.media.PhotoText;
import press.verbatim.media.Pictures;
import press.verbatim.security.TestStaff;
import press.verbatim.ui.EmptyState;

@VerbatimTest
class PhotosViewTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MediaService media;

    @AfterEach
    void close() {
        KaribuSession.close();
    }

    @Test
    void describesAPhotoFromTheGrid() {
        PhotoId id = photo("Passerelle");
        open(TestStaff.REPORTER, "passerelle");
        _click(_get(PhotoCard.class));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Légende")), "La passerelle, le 3 mai");
        _click(_get(Button.class, spec -> spec.withText("Enregistrer")));

        _assertNone(Dialog.class);
        TestStaff.REPORTER.acts(
                () -> assertThat(media.find(id).photo().caption()).isEqualTo("La passerelle, le 3 mai"));
    }

    @Test
    void setsTheLinesOfAPhotoInFrenchInOneClick() {
        photo("Statue");
        open(TestStaff.REPORTER, "statue");
        _click(_get(PhotoCard.class));
        TextArea caption = _get(TextArea.class, spec -> spec.withLabel("Légende"));
        _setValue(caption, "L'Etat paiera: \"C'est dit!\" 25000 habitants");
        _click(_get(Button.class, spec -> spec.withText("Corriger la typographie")));
        String once = caption.getValue();
        _click(_get(Button.class, spec -> spec.withText("Corriger la typographie")));

        assertThat(once)
                .isEqualTo("L’État paiera\u00a0: «\u202fC'est dit!\u202f» 25\u202f000 habitants")
                .isEqualTo(caption.getValue());
    }

    @Test
    void saysAtItsFieldWhatIsMissing() {
        photo("Fontaine");
        open(TestStaff.REPORTER, "fontaine");
        _click(_get(PhotoCard.class));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Texte alternatif")), "");
        _click(_get(Button.class, spec -> spec.withText("Enregistrer")));

        assertThat(_get(TextArea.class, spec -> spec.withLabel("Texte alternatif"))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void offersOnlyEditorsToMakePublic() {
        photo("Grille");
        open(TestStaff.REPORTER, "grille");
        _click(_get(PhotoCard.class));
        _assertNone(Button.class, spec -> spec.withText("Rendre publique"));
        KaribuSession.close();

        open(TestStaff.EDITOR, "grille");
        _click(_get(PhotoCard.class));
        _assertOne(Button.class, spec -> spec.withText("Rendre publique"));
    }

    @Test
    void deletesFromTheDialog() {
        photo("Escalier");
        open(TestStaff.REPORTER, "escalier");
        _click(_get(PhotoCard.class));
        _click(_get(Button.class, spec -> spec.withText("Supprimer")));

        _assertNone(PhotoCard.class);
        _assertOne(EmptyState.class);
    }

    @Test
    void choosesAPhotoInThePicker() {
        PhotoId id = photo("Choisie entre toutes");
        open(TestStaff.REPORTER, "rien du tout");
        PhotoPicker picker = new PhotoPicker(media, "Photo");
        UI.getCurrent().add(picker);
        _click(_get(picker, Button.class, spec -> spec.withText("Choisir une photo")));
        TextField search =
                _find(TextField.class, spec -> spec.withLabel("Rechercher")).getLast();
        _setValue(search, "choisie entre");
        _click(_get(PhotoCard.class));

        assertThat(picker.getValue()).isEqualTo(id);
    }

    @Test
    void isClosedToSubscriberAdmins() {
        KaribuSession.open(context, TestStaff.SUBSCRIBER_ADMIN);

        assertThatThrownBy(() -> UI.getCurrent().navigate("photos")).isInstanceOf(MockAccessDeniedException.class);
    }

    private PhotoId photo(String caption) {
        return TestStaff.REPORTER.does(() -> {
            PhotoId id = media.upload("a.jpg", new ByteArrayInputStream(Pictures.jpeg(600, 400)));
            media.describe(id, new PhotoText("Texte", caption, "Verbatim", false));
            return id;
        });
    }

    private void open(TestStaff.Person person, String query) {
        KaribuSession.open(context, person);
        UI.getCurrent().navigate("photos");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Rechercher")), query);
    }
}
