package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {
    private final Templates templates = new Templates();

    @ParameterizedTest
    @CsvSource({"front", "list", "article", "document"})
    void everyPageHasOneHeadingLandmarksAndTheInlinedTheme(String name) throws IOException {
        String html = templates.page(name, model(name));
        Files.createDirectories(Path.of("target/pages"));
        Files.writeString(Path.of("target/pages", name + ".html"), html);
        Document page = Jsoup.parse(html);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main, header.masthead, footer, nav.sections")).hasSize(4);
        assertThat(page.select("a.skip").attr("href"))
                .isEqualTo("#" + page.select("main").attr("id"));
        assertThat(page.select("img:not([alt]), img:not([width]), img:not([height])"))
                .isEmpty();
        assertThat(page.select("head > style")).hasSize(1);
        assertThat(page.select("[style], [onclick], script[src], link[rel=stylesheet]"))
                .isEmpty();
    }

    @Test
    void aHostileHeadlineStaysText() {
        String hostile = "\"><script>alert(1)</script>";
        Document page = Jsoup.parse(templates.page("article", SamplePages.article(hostile)));
        assertThat(page.select("h1").text()).isEqualTo(hostile);
        assertThat(page.title()).isEqualTo(hostile);
        assertThat(page.select("script")).hasSize(1);
    }

    private static Object model(String name) {
        return switch (name) {
            case "front" -> SamplePages.front();
            case "list" -> SamplePages.list();
            case "article" -> SamplePages.article("Deux appels enregistrés éclairent la naissance du plan d’Aldria");
            default -> SamplePages.document();
        };
    }
}
