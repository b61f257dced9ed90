package press.verbatim.site.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.article.LiveArticle;
import press.verbatim.article.LiveByline;
import press.verbatim.article.SectionRef;
import press.verbatim.platform.VerbatimProperties;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.settings.SiteIdentity;
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

    String article(LiveArticle article, @Nullable String image) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "NewsArticle");
        data.put("headline", article.headline());
        data.put("description", article.lead());
        data.put("mainEntityOfPage", properties.absolute(Addresses.article(article.slug())));
        data.put("datePublished", article.publishedAt().toString());
        data.put("dateModified", article.updatedAt().toString());
        data.put("inLanguage", identity().language().toLanguageTag());
        data.put("author", article.bylines().stream().map(this::person).toList());
        data.put("publisher", publisher());
        SectionRef section = article.section();
        if (section != null) {
            data.put("articleSection", section.name());
        }
        if (!article.keywords().isEmpty()) {
            data.put("keywords", article.keywords());
        }
        if (image != null) {
            data.put("image", List.of(image));
        }
        return json.writeValueAsString(data).replace("<", "\\u003c").replace(">", "\\u003e");
    }

    private Map<String, Object> person(LiveByline byline) {
        return Map.of(
                "@type", "Person", "name", byline.name(), "url", properties.absolute(Addresses.byline(byline.slug())));
    }

    private Map<String, Object> publisher() {
        return Map.of("@type", "NewsMediaOrganization", "name", identity().name(), "url", properties.absolute("/"));
    }

    private SiteIdentity identity() {
        return settings.identity();
    }
}
