package press.verbatim.site.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;
import press.verbatim.article.LiveArticle;
import press.verbatim.article.LiveByline;
import press.verbatim.site.view.Frame.Share;
import press.verbatim.site.view.Link;
import tools.jackson.databind.json.JsonMapper;

/** Writes an article as IPTC ninjs 3.1, from the same expanded body that its page shows. */
@Component
class Ninjs {
    private final Frames frames;
    private final ArticlePages pages;
    private final Photos photos;
    private final JsonMapper json;

    Ninjs(Frames frames, ArticlePages pages, Photos photos, JsonMapper json) {
        this.frames = frames;
        this.pages = pages;
        this.photos = photos;
        this.json = json;
    }

    String of(LiveArticle article) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("uri", frames.absolute(Addresses.article(article.slug())));
        item.put(
                "standard",
                Map.of(
                        "name",
                        "ninjs",
                        "version",
                        "3.1",
                        "schema",
                        "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"));
        item.put("type", "text");
        item.put("pubStatus", "usable");
        item.put("language", frames.language(article.language()));
        item.put("firstCreated", Dates.machine(article.publishedAt()));
        item.put("versionCreated", Dates.machine(article.updatedAt()));
        item.put("representationType", "full");
        item.put("by", article.bylines().stream().map(LiveByline::name).collect(Collectors.joining(", ")));
        item.put("copyrightHolder", frames.identity().publisher());
        item.put("headlines", List.of(text("main", article.headline())));
        item.put("descriptions", List.of(text("summary", article.lead())));
        if (article.section() != null) {
            item.put("subjects", List.of(Map.of("name", article.section().name(), "rel", "section")));
        }
        Share photo = photos.shared(article.photo(), false);
        if (photo != null) {
            item.put("renditions", List.of(rendition(photo)));
        }
        item.put(
                "trustIndicators",
                frames.statements().stream().map(this::indicator).toList());
        item.put("bodies", bodies(pages.expanded(article, false).html()));
        return json.writeValueAsString(item);
    }

    private static Map<String, Object> rendition(Share photo) {
        return Map.of(
                "name",
                "main",
                "href",
                photo.address(),
                "contentType",
                "image/jpeg",
                "title",
                photo.alt(),
                "width",
                photo.width(),
                "height",
                photo.height());
    }

    private Map<String, Object> indicator(Link statement) {
        return Map.of("title", statement.label(), "href", frames.absolute(statement.address()));
    }

    private static List<Map<String, Object>> bodies(String html) {
        String plain = Jsoup.parseBodyFragment(html).text();
        return List.of(
                Map.of("role", "main", "contentType", "text/html", "value", html),
                Map.of(
                        "role",
                        "plain",
                        "contentType",
                        "text/plain",
                        "charCount",
                        plain.codePointCount(0, plain.length()),
                        "wordCount",
                        plain.isBlank() ? 0 : plain.split("\\s+").length,
                        "value",
                        plain));
    }

    private static Map<String, Object> text(String role, String value) {
        return Map.of("role", role, "contentType", "text/plain", "value", value);
    }
}
