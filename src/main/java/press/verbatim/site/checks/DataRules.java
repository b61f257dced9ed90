package press.verbatim.site.checks;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.verbatim.article.PageFinding;
import press.verbatim.article.PageFinding.Part;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines and news services look for in the structured data of an article. */
final class DataRules {
    private static final JsonMapper JSON = new JsonMapper();

    /** Longer headlines are cut in results of search engines. */
    private static final int HEADLINE = 110;

    private static final int WIDE = 1200;

    private DataRules() {}

    static Stream<PageFinding> of(Document page) {
        Element script = page.select("script[type=application/ld+json]").first();
        if (script == null) {
            return Stream.of(finding("site.check.noData"));
        }
        try {
            return article(JSON.readTree(script.data()).path("@graph").path(0));
        } catch (JacksonException unreadable) {
            return Stream.of(finding("site.check.noData"));
        }
    }

    private static Stream<PageFinding> article(JsonNode article) {
        Stream.Builder<PageFinding> found = Stream.builder();
        String headline = article.path("headline").asString("");
        int length = headline.codePointCount(0, headline.length());
        if (length > HEADLINE) {
            found.add(finding("site.check.longHeadline", String.valueOf(length), String.valueOf(HEADLINE)));
        }
        if (article.path("description").asString("").isBlank()) {
            found.add(finding("site.check.noLead"));
        }
        if (!"Person".equals(article.path("author").path(0).path("@type").asString(""))) {
            found.add(finding("site.check.noByline"));
        }
        if (article.path("articleSection").asString("").isBlank()) {
            found.add(finding("site.check.noSection"));
        }
        image(article.path("image").path(0), found);
        return found.build();
    }

    private static void image(JsonNode image, Stream.Builder<PageFinding> found) {
        int width = image.path("width").asInt(0);
        if (width < WIDE) {
            found.add(finding("site.check.narrowPhoto", String.valueOf(width), String.valueOf(WIDE)));
        }
    }

    private static PageFinding finding(String key, String... details) {
        return PageFinding.of(Part.DATA, key, details);
    }
}
