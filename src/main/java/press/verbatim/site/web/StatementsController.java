package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.article.PublishedArticles;
import press.verbatim.article.PublishedCorrection;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Slice;
import press.verbatim.settings.Policy;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.site.view.CorrectionsModel;
import press.verbatim.site.view.Link;
import press.verbatim.site.view.ProseModel;
import press.verbatim.site.view.Text;

/** What the publication says of itself: its policies, version by version, and its corrections. */
@RestController
class StatementsController {
    private static final int ENTRIES = 40;
    private static final String CORRECTIONS = Statement.CORRECTIONS;

    private final Answers answers;
    private final PublishedSettings settings;
    private final PublishedArticles articles;
    private final Frames frames;
    private final Templates templates;

    StatementsController(
            Answers answers,
            PublishedSettings settings,
            PublishedArticles articles,
            Frames frames,
            Templates templates) {
        this.answers = answers;
        this.settings = settings;
        this.articles = articles;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping("/{page:charte|sources-anonymes|mentions-legales|confidentialite|conditions}")
    ResponseEntity<byte[]> statement(
            @PathVariable String page,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletRequest request) {
        Statement statement = Statement.at("/" + page);
        String key = version == null ? statement.path() : statement.path() + "?version=" + version;
        return answers.cached(request, key, () -> statement(statement, version));
    }

    @GetMapping(CORRECTIONS)
    ResponseEntity<byte[]> corrections(
            @RequestParam(name = "suite", required = false) @Nullable String after, HttpServletRequest request) {
        String key = after == null ? CORRECTIONS : CORRECTIONS + "?suite=" + after;
        return answers.cached(request, key, () -> corrections(after));
    }

    private Rendered statement(Statement statement, @Nullable Integer version) {
        Policy policy = (version == null
                        ? settings.policy(statement.kind())
                        : settings.policy(statement.kind(), version))
                .orElseThrow(NotFound::new);
        Text text = frames.text();
        String title = text.get(statement.title());
        String since = frames.dates()
                .day(policy.since().atZone(frames.identity().zone()).toLocalDate());
        String line = "<p class=\"meta\">" + text.get("site.policy.version", policy.version(), since) + "</p>";
        ProseModel model =
                new ProseModel(frames.frame(frames.head(title, "", statement.path())), title, line + policy.html());
        return Rendered.html(200, templates.page("prose", model));
    }

    private Rendered corrections(@Nullable String after) {
        Slice<PublishedCorrection> found = articles.corrections(after, ENTRIES);
        CorrectionsModel model = new CorrectionsModel(
                frames.frame(frames.head(frames.text().get("site.corrections"), "", CORRECTIONS)),
                found.items().stream().map(this::entry).toList(),
                found.next() == null ? null : CORRECTIONS + "?suite=" + found.next());
        return Rendered.html(200, templates.page("corrections", model));
    }

    private CorrectionsModel.Entry entry(PublishedCorrection correction) {
        Link article = new Link(
                correction.article().headline(),
                Addresses.article(correction.article().slug()));
        return new CorrectionsModel.Entry(frames.dates().full(correction.at()), correction.note(), article);
    }
}
