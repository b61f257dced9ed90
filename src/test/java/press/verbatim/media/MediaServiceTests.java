package press.verbatim.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.AuditLog;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.TestStaff;

@VerbatimTest
class MediaServiceTests {
    private static final PhotoText WORDS = new PhotoText("Deux délégations", "À Aldria", "Verbatim", false);

    @Autowired
    MediaService media;

    @Autowired
    PublishedMedia published;

    @Autowired
    PhotoRepository photos;

    @Autowired
    PhotoFiles files;

    @Autowired
    ChangeFeed changes;

    @Autowired
    AuditLog audit;

    @Autowired
    CurrentStaff current;

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void cutsAPhotoToTheWidthsPagesNeed() throws Exception {
        TestStaff.REPORTER.signIn();
        Photo photo = photo(Pictures.jpeg(2000, 1000));

        assertThat(photo.renditions()).extracting(Rendition::width).containsExactly(480, 720, 960, 1600);
        Path file = media.file(photo.id(), 960).orElseThrow().path();
        assertThat(ImageIO.read(file.toFile()).getHeight()).isEqualTo(480);
    }

    @Test
    void keepsASmallPhotoAtItsOwnWidth() {
        TestStaff.REPORTER.signIn();

        assertThat(photo(Pictures.png(300, 300)).renditions())
                .extracting(Rendition::width)
                .containsExactly(300);
        assertThat(photo(Pictures.png(700, 300)).renditions())
                .extracting(Rendition::width)
                .containsExactly(480, 700);
    }

    @Test
    void setsAPhotoUprightAndForgetsItsMetadata() throws Exception {
        TestStaff.REPORTER.signIn();
        Photo photo = photo(Pictures.turnedJpeg(600, 300));

        assertThat(photo.width()).isEqualTo(300);
        assertThat(photo.height()).isEqualTo(600);
        try (InputStream in =
                Files.newInputStream(media.file(photo.id(), 300).orElseThrow().path())) {
            assertThat(ImageMetadataReader.readMetadata(in).getFirstDirectoryOfType(ExifIFD0Directory.class))
                    .isNull();
        }
    }

    @Test
    void refusesInOneSentenceWhatIsNoPhoto() {
        TestStaff.REPORTER.signIn();

        assertRefused("media.error.empty", new byte[0]);
        assertRefused("media.error.format", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
        assertRefused("media.error.format", "GIF89a".getBytes(StandardCharsets.UTF_8));
        assertRefused("media.error.damaged", java.util.Arrays.copyOf(Pictures.jpeg(400, 400), 60));
        assertRefused("media.error.tooSmall", Pictures.png(199, 900));
        assertRefused("media.error.tooManyPixels", Pictures.png(16_001, 200));
    }

    @Test
    void refusesAFileOverTheLimitWithoutReadingOn() {
        TestStaff.REPORTER.signIn();
        EndlessStream endless = new EndlessStream();

        assertThatThrownBy(() -> media.upload("a.jpg", endless))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("media.error.tooHeavy"));
        assertThat(endless.read).isLessThan(Uploads.BYTES_MAX + 100_000L);
    }

    @Test
    void asksForAllWordsUnlessDecorative() {
        TestStaff.REPORTER.signIn();
        PhotoId id = photo(Pictures.jpeg(400, 400)).id();

        assertWordsRefused(id, "alt", new PhotoText(" ", "c", "d", false));
        assertWordsRefused(id, "caption", new PhotoText("a", "", "d", false));
        assertWordsRefused(id, "credit", new PhotoText("a", "b", "", false));
        assertWordsRefused(id, "alt", new PhotoText("a".repeat(501), "b", "c", false));
        media.describe(id, new PhotoText("oublié", "", "", true));
        assertThat(media.find(id).described()).isTrue();
        assertThat(media.find(id).photo().alt()).isEmpty();
    }

    @Test
    void refusesStaleWords() {
        TestStaff.REPORTER.signIn();
        PhotoId id = photo(Pictures.jpeg(400, 400)).id();
        int read = media.find(id).version();
        media.describe(id, read, WORDS);

        assertThatThrownBy(() -> media.describe(id, read, WORDS)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void showsReadersOnlyWhatAnEditorMadePublic() {
        TestStaff.EDITOR.signIn();
        PhotoId id = photo(Pictures.jpeg(500, 400)).id();
        assertThatThrownBy(() -> media.makePublic(id)).isInstanceOf(Refusal.class);
        media.describe(id, WORDS);
        assertThat(published.find(id)).isEmpty();
        assertThat(published.file(id, 480)).isEmpty();

        media.makePublic(id);
        TestStaff.signOut();
        assertThat(published.find(id)).map(Photo::caption).contains("À Aldria");
        assertThat(published.file(id, 480)).isPresent();
        assertThat(published.file(id, 481)).isEmpty();
    }

    @Test
    void findsPhotosByTheirWords() {
        TestStaff.REPORTER.signIn();
        PhotoId id = photo(Pictures.jpeg(400, 400)).id();
        media.describe(id, new PhotoText("Une passerelle", "Vélodrome", "Crédit", false));

        assertThat(media.list("velodrome", null, 5).items())
                .extracting(row -> row.photo().id())
                .containsExactly(id);
        assertThat(media.list("%%", null, 5).items()).isEmpty();
    }

    @Test
    void deletesWithAWayBack() {
        TestStaff.REPORTER.signIn();
        PhotoId id = photo(Pictures.jpeg(400, 400)).id();

        media.delete(id);
        assertThatThrownBy(() -> media.find(id)).isInstanceOf(NotFound.class);
        assertThat(media.file(id, 400)).isEmpty();
        media.restore(id);
        assertThat(media.find(id).photo().id()).isEqualTo(id);
    }

    @Test
    void keepsAPhotoThatStandsSomewhere() {
        TestStaff.REPORTER.signIn();
        PhotoId id = photo(Pictures.jpeg(400, 400)).id();
        PhotoUse use = new PhotoUse("media.use.article", "Deux appels", "articles/1");
        UsedBy article = photo -> photo.equals(id) ? List.of(use) : List.of();
        StaticListableBeanFactory beans = new StaticListableBeanFactory(java.util.Map.of("article", article));
        MediaService withArticle = new MediaService(
                photos,
                files,
                beans.getBeanProvider(UsedBy.class),
                changes,
                audit,
                current,
                java.time.Clock.systemUTC());

        assertThat(withArticle.uses(id)).containsExactly(use);
        assertThatThrownBy(() -> withArticle.delete(id)).isInstanceOf(Refusal.class);
        assertThat(media.find(id).photo().id()).isEqualTo(id);
    }

    @Test
    void leavesOthersPhotosToEditors() {
        PhotoId id =
                TestStaff.REPORTER.does(() -> photo(Pictures.jpeg(400, 400)).id());

        TestStaff.OTHER_REPORTER.signIn();
        assertThatThrownBy(() -> media.describe(id, WORDS)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> media.delete(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> media.makePublic(id)).isInstanceOf(AccessDeniedException.class);
        TestStaff.EDITOR.acts(() -> media.describe(id, WORDS));
        TestStaff.EDITOR.acts(() -> media.makePublic(id));
        TestStaff.REPORTER.signIn();
        assertThatThrownBy(() -> media.describe(id, WORDS)).isInstanceOf(AccessDeniedException.class);
        TestStaff.SUBSCRIBER_ADMIN.signIn();
        assertThatThrownBy(() -> media.find(id)).isInstanceOf(AccessDeniedException.class);
    }

    private Photo photo(byte[] bytes) {
        return media.find(media.upload("C:\\dossier\\été.jpg", new ByteArrayInputStream(bytes)))
                .photo();
    }

    private void assertRefused(String key, byte[] bytes) {
        assertThatThrownBy(() -> media.upload("photo.jpg", new ByteArrayInputStream(bytes)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo(key);
                    assertThat(refusal.field()).isEqualTo("file");
                });
    }

    private void assertWordsRefused(PhotoId id, String field, PhotoText text) {
        assertThatThrownBy(() -> media.describe(id, text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static final class EndlessStream extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            read += length;
            return length;
        }
    }
}
