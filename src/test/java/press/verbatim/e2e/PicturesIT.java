package press.verbatim.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the README, of the demonstration as it opens. Each is taken and held against the kept one by its size; with the system
 * property {@code verbatim.pictures=refresh} it takes the place of the kept one.
 */
class PicturesIT extends BrowserTest {
    private static final Path FOLDER = Path.of("docs/pictures");
    private static final boolean REFRESH = "refresh".equals(System.getProperty("verbatim.pictures"));
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int HEAVIEST = 200_000;

    @Test
    void theFrontPageInLight() throws IOException {
        in(ColorScheme.LIGHT);
        open("/");
        take("une");
    }

    @Test
    void anArticleInDark() throws IOException {
        in(ColorScheme.DARK);
        open("/article/deux-appels-enregistres-eclairent-la-naissance-du-plan-d-aldria");
        take("article");
    }

    @Test
    void anArticleHeldAgainstItsSources() throws IOException {
        in(ColorScheme.LIGHT);
        signIn("editor");
        openFrom("/desk/articles", "Aldria : le texte public comparé");
        page().locator("verbatim-finding-card").first().waitFor();
        take("articles");
    }

    @Test
    void aTranscriptWithItsTranslation() throws IOException {
        in(ColorScheme.DARK);
        signIn("editor");
        openFrom("/desk/transcripts", "Premier appel");
        page().locator("verbatim-transcript-reader [data-turn]").first().waitFor();
        take("transcription");
    }

    @Test
    void theReadmeShowsEveryPicture() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (String name : List.of("une", "article", "articles", "transcription")) {
            assertThat(readme).contains("docs/pictures/" + name + ".png");
        }
    }

    private void in(ColorScheme mode) {
        fresh(new Browser.NewContextOptions()
                .setColorScheme(mode)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(WIDTH, HEIGHT)
                .setLocale("fr-FR"));
    }

    private void openFrom(String list, String title) {
        open(list);
        cell(title).first().click();
        page().waitForURL(where -> where.matches(".*[0-9a-f-]{36}.*"));
    }

    private void take(String name) throws IOException {
        page().evaluate("document.fonts.ready");
        byte[] taken = page().screenshot(new Page.ScreenshotOptions()
                .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
        Path kept = FOLDER.resolve(name + ".png");
        if (REFRESH) {
            Files.createDirectories(FOLDER);
            Files.write(kept, taken);
        }
        assertThat(kept).isRegularFile();
        assertThat(Files.size(kept)).isLessThan(HEAVIEST);
        assertThat(size(Files.readAllBytes(kept))).isEqualTo(size(taken));
    }

    private static List<Integer> size(byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        return List.of(image.getWidth(), image.getHeight());
    }
}
