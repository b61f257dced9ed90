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
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.ReleaseKind;
import press.verbatim.article.SectionRef;
import press.verbatim.platform.VerbatimProperties;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.settings.SiteIdentity;
import press.verbatim.site.view.ArticleModel.Source;
import press.verbatim.site.view.ExcerptModel;
import press.verbatim.site.view.Frame.Share;
import tools.jackson.databind.json.JsonMapper;

/** Describes a page to machines in schema.org's words, as JSON that cannot leave its script element. */
@Component
class StructuredData {
    private final JsonMapper json;
    private final PublishedSettings settings;
    private final Frames frames;
    private final Translations translations;
    private final VerbatimProperties properties;
    private final Wardrobe wardrobe;

    StructuredData(
            JsonMapper json,
            PublishedSettings settings,
            Frames frames,
            Translations translations,
            VerbatimProperties properties,
            Wardrobe wardrobe) {
        this.json = json;
        this.settings = settings;
        this.frames = frames;
        this.translations = translations;
        this.properties = properties;
        this.wardrobe = wardrobe;
    }

    /** An article with what it cites and what was corrected in it, and its place under the front page. */
    String article(LiveArticle article, @Nullable Share image, List<Source> sources) {
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

    /** Words of documents, as their permanent pages show them. */
    String quotations(List<ExcerptModel> excerpts) {
        return written(excerpts.stream().map(this::quotation).toList());
    }

    /** The place of a page right under the front page. */
    String trail(String name, String path) {
        return written(List.of(trail(List.of(home(), crumb(2, name, properties.absolute(path))))));
    }

    private Map<String, Object> news(LiveArticle article, @Nullable Share image, List<Source> sources) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "NewsArticle");
        data.put("headline", article.headline());
        if (!article.lead().isBlank()) {
            data.put("description", article.lead());
        }
        data.put("url", address(article));
        data.put("mainEntityOfPage", address(article));
        data.put("datePublished", Dates.machine(article.publishedAt()));
        data.put("dateModified", Dates.machine(article.updatedAt()));
        data.put("inLanguage", frames.language(article.language()));
        putUnlessEmpty(
                data,
                "workTranslation",
                translations.of(article).stream().map(this::translation).toList());
        data.put("isAccessibleForFree", true);
        data.put("author", authors(article));
        data.put("publisher", publisher());
        putUnlessEmpty(data, "keywords", article.keywords());
        putUnlessEmpty(data, "image", image == null ? List.of() : List.of(image(image)));
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

    private Map<String, Object> translation(LiveTeaser other) {
        return Map.of(
                "@type", "NewsArticle",
                "url", properties.absolute(Addresses.article(other.slug())),
                "inLanguage", frames.language(other.language()));
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
                "datePublished", Dates.machine(release.at()));
    }

    private Map<String, Object> breadcrumbs(LiveArticle article) {
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(home());
        SectionRef section = article.section();
        if (section != null) {
            items.add(crumb(2, section.name(), properties.absolute(Addresses.section(section.slug()))));
        }
        items.add(crumb(items.size() + 1, article.headline(), address(article)));
        return trail(items);
    }

    private static Map<String, Object> trail(List<Map<String, Object>> items) {
        return Map.of("@type", "BreadcrumbList", "itemListElement", items);
    }

    private Map<String, Object> home() {
        return crumb(1, identity().name(), properties.absolute("/"));
    }

    private static Map<String, Object> crumb(int position, String name, String address) {
        return Map.of("@type", "ListItem", "position", position, "name", name, "item", address);
    }

    /** What nobody signs is signed by the house. */
    private List<Map<String, Object>> authors(LiveArticle article) {
        List<Map<String, Object>> people =
                article.bylines().stream().map(this::person).toList();
        return people.isEmpty() ? List.of(publisher()) : people;
    }

    private Map<String, Object> quotation(ExcerptModel excerpt) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "Quotation");
        data.put("text", excerpt.words());
        data.put("inLanguage", excerpt.language());
        data.put("url", properties.absolute(excerpt.permalink()));
        if (!excerpt.speaker().isBlank()) {
            data.put("creator", Map.of("@type", "Person", "name", excerpt.speaker()));
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@type", "CreativeWork");
        whole.put("name", excerpt.source().label());
        if (!excerpt.source().address().isBlank()) {
            whole.put("url", properties.absolute(excerpt.source().address()));
        }
        data.put("isPartOf", whole);
        return data;
    }

    private static Map<String, Object> image(Share image) {
        return Map.of("@type", "ImageObject", "url", image.address(), "width", image.width(), "height", image.height());
    }

    private Map<String, Object> person(LiveByline byline) {
        return Map.of(
                "@type", "Person", "name", byline.name(), "url", properties.absolute(Addresses.byline(byline.slug())));
    }

    private Map<String, Object> publisher() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "NewsMediaOrganization");
        data.put("name", identity().publisher());
        data.put("url", properties.absolute("/"));
        data.put(
                "logo",
                Map.of(
                        "@type",
                        "ImageObject",
                        "url",
                        properties.absolute(Addresses.icon(wardrobe.choices().accents()))));
        data.put("correctionsPolicy", properties.absolute(Statement.CORRECTIONS));
        Statement.of(settings.written()).forEach(statement -> policy(statement, data));
        return data;
    }

    private void policy(Statement statement, Map<String, Object> data) {
        String address = properties.absolute(statement.path());
        switch (statement) {
            case ETHICS -> {
                data.put("publishingPrinciples", address);
                data.put("ethicsPolicy", address);
            }
            case SOURCES -> data.put("unnamedSourcesPolicy", address);
            case LEGAL -> data.put("ownershipFundingInfo", address);
            case PRIVACY, TERMS -> {}
        }
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
        return frames.identity();
    }
}
