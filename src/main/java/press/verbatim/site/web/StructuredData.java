package press.verbatim.site.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.article.LiveArticle;
import press.verbatim.article.LiveByline;
import press.verbatim.article.LiveRelease;
import press.verbatim.article.ReleaseKind;
import press.verbatim.article.SectionRef;
import press.verbatim.platform.VerbatimProperties;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.settings.SiteIdentity;
import press.verbatim.site.view.ArticleModel.Source;
import tools.jackson.databind.json.JsonMapper;

/** Describes a page to machines in schema.org's words, as JSON that cannot leave its script element. */
@Component
class StructuredData {
    private final JsonMapper json;
    private final PublishedSettings settings;
    private final VerbatimProperties properties;

    StructuredData(JsonMapper json, PublishedSettings settings, VerbatimProperties properties) {
        this.json = json;
        this.settings = settings;
        this.properties = properties;
    }

    /** An article with what it cites and what was corrected in it, and its place under the front page. */
    String article(LiveArticle article, @Nullable String image, List<Source> sources) {
        return written(List.of(news(article, image, sources), breadcrumbs(article)));
    }

    /** Who publishes; la une carries it. */
    String publication() {
        Map<String, Object> site = new LinkedHashMap<>();
        site.put("@type", "WebSite");
        site.put("name", identity().name());
        site.put("url", properties.absolute("/"));
        site.put(
                "potentialAction",
                Map.of(
                        "@type",
                        "SearchAction",
                        "target",
                        properties.absolute(SearchPages.ADDRESS) + "?q={search_term_string}",
                        "query-input",
                        "required name=search_term_string"));
        return written(List.of(publisher(), site));
    }

    private Map<String, Object> news(LiveArticle article, @Nullable String image, List<Source> sources) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "NewsArticle");
        data.put("headline", article.headline());
        data.put("description", article.lead());
        data.put("mainEntityOfPage", address(article));
        data.put("datePublished", article.publishedAt().toString());
        data.put("dateModified", article.updatedAt().toString());
        data.put("inLanguage", identity().language().toLanguageTag());
        data.put("isAccessibleForFree", true);
        data.put("author", article.bylines().stream().map(this::person).toList());
        data.put("publisher", publisher());
        putUnlessEmpty(data, "keywords", article.keywords());
        putUnlessEmpty(data, "image", image == null ? List.of() : List.of(image));
        putUnlessEmpty(
                data,
                "citation",
                sources.stream().map(this::citation).distinct().toList());
        putUnlessEmpty(data, "correction", corrections(article));
        SectionRef section = article.section();
        if (section != null) {
            data.put("articleSection", section.name());
        }
        return data;
    }

    private Map<String, Object> citation(Source source) {
        return Map.of(
                "@type", "CreativeWork",
                "name", source.document(),
                "url", properties.absolute(source.address().replaceFirst("#.*", "")));
    }

    private static List<Map<String, Object>> corrections(LiveArticle article) {
        return article.releases().stream()
                .filter(release -> release.kind() == ReleaseKind.CORRECTION)
                .map(StructuredData::correction)
                .toList();
    }

    private static Map<String, Object> correction(LiveRelease release) {
        return Map.of(
                "@type", "CorrectionComment",
                "text", release.note(),
                "datePublished", release.at().toString());
    }

    private Map<String, Object> breadcrumbs(LiveArticle article) {
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(crumb(1, identity().name(), properties.absolute("/")));
        SectionRef section = article.section();
        if (section != null) {
            items.add(crumb(2, section.name(), properties.absolute(Addresses.section(section.slug()))));
        }
        items.add(crumb(items.size() + 1, article.headline(), address(article)));
        return Map.of("@type", "BreadcrumbList", "itemListElement", items);
    }

    private static Map<String, Object> crumb(int position, String name, String address) {
        return Map.of("@type", "ListItem", "position", position, "name", name, "item", address);
    }

    private Map<String, Object> person(LiveByline byline) {
        return Map.of(
                "@type", "Person", "name", byline.name(), "url", properties.absolute(Addresses.byline(byline.slug())));
    }

    private Map<String, Object> publisher() {
        return Map.of(
                "@type", "NewsMediaOrganization",
                "name", identity().publisher(),
                "url", properties.absolute("/"),
                "logo", properties.absolute("/site/icon.svg"),
                "correctionsPolicy", properties.absolute("/rectificatifs"));
    }

    private static void putUnlessEmpty(Map<String, Object> data, String name, List<?> values) {
        if (!values.isEmpty()) {
            data.put(name, values);
        }
    }

    private String written(List<Map<String, Object>> graph) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@graph", graph);
        return json.writeValueAsString(data).replace("<", "\\u003c").replace(">", "\\u003e");
    }

    private String address(LiveArticle article) {
        return properties.absolute(Addresses.article(article.slug()));
    }

    private SiteIdentity identity() {
        return settings.identity();
    }
}
