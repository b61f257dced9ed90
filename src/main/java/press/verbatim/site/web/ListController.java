package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.article.LiveByline;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.PublishedArticles;
import press.verbatim.article.PublishedSections;
import press.verbatim.article.SectionRef;
import press.verbatim.article.TopicRef;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Slice;
import press.verbatim.site.view.Frame;
import press.verbatim.site.view.ListModel;

/** Pages that list articles: section, dossier, author, and the corrections. */
@RestController
class ListController {
    private static final int ENTRIES = 20;
    private static final String MORE = "?suite=";

    private final Answers answers;
    private final PublishedArticles articles;
    private final PublishedSections sections;
    private final Frames frames;
    private final Teasers teasers;
    private final Templates templates;
    private final StructuredData structured;

    ListController(
            Answers answers,
            PublishedArticles articles,
            PublishedSections sections,
            Frames frames,
            Teasers teasers,
            Templates templates,
            StructuredData structured) {
        this.answers = answers;
        this.articles = articles;
        this.sections = sections;
        this.frames = frames;
        this.teasers = teasers;
        this.templates = templates;
        this.structured = structured;
    }

    @GetMapping("/rubrique/{slug}")
    ResponseEntity<byte[]> section(
            @PathVariable String slug,
            @RequestParam(name = "suite", required = false) @Nullable String after,
            HttpServletRequest request) {
        String address = Addresses.section(slug);
        return answers.cached(request, key(address, after), () -> {
            SectionRef section = sections.section(slug).orElseThrow(NotFound::new);
            return list(
                    "site.list.section", section.name(), "", address, articles.bySection(section.id(), after, ENTRIES));
        });
    }

    @GetMapping("/dossier/{slug}")
    ResponseEntity<byte[]> topic(@PathVariable String slug, HttpServletRequest request) {
        String address = Addresses.topic(slug);
        return answers.cached(request, address, () -> {
            TopicRef topic = sections.topic(slug).orElseThrow(NotFound::new);
            Slice<LiveTeaser> all = new Slice<>(articles.byTopic(topic.id()), null);
            return list("site.list.topic", topic.name(), topic.summary(), address, all);
        });
    }

    @GetMapping("/auteur/{slug}")
    ResponseEntity<byte[]> byline(
            @PathVariable String slug,
            @RequestParam(name = "suite", required = false) @Nullable String after,
            HttpServletRequest request) {
        String address = Addresses.byline(slug);
        return answers.cached(request, key(address, after), () -> {
            LiveByline byline = articles.byline(slug).orElseThrow(NotFound::new);
            return list("site.list.byline", byline.name(), "", address, articles.byByline(slug, after, ENTRIES));
        });
    }

    private Rendered list(String kind, String title, String introduction, String address, Slice<LiveTeaser> entries) {
        ListModel model = new ListModel(
                frames.frame(head(title, introduction, address)),
                frames.text().get(kind),
                title,
                introduction,
                teasers.full(entries.items()),
                entries.next() == null ? null : address + MORE + entries.next());
        return Rendered.html(200, templates.page("list", model));
    }

    private Frame.Head head(String title, String introduction, String address) {
        Frame.Head head = frames.head(title, introduction, address);
        return head.describing(structured.trail(title, address), head.image());
    }

    private static String key(String address, @Nullable String after) {
        return after == null ? address : address + MORE + after;
    }
}
