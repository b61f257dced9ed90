package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.article.PublishedArticles;
import press.verbatim.article.PublishedCorrection;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Slice;
import press.verbatim.settings.Policy;
import press.verbatim.settings.PolicyKind;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.site.view.CorrectionsModel;
import press.verbatim.site.view.Link;
import press.verbatim.site.view.ProseModel;
import press.verbatim.site.view.Text;

/** What the publication says of itself: its policies, version by version, and its corrections. */
@RestController
class StatementsController {
    private static final int ENTRIES = 40;
    private static final String CORRECTIONS = "/rectificatifs";

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

    @GetMapping("/confidentialite")
    ResponseEntity<byte[]> privacy(
            @RequestParam(required = false) @Nullable Integer version, HttpServletRequest request) {
        return policy(request, PolicyKind.PRIVACY, version);
    }

    @GetMapping("/conditions")
    ResponseEntity<byte[]> terms(
            @RequestParam(required = false) @Nullable Integer version, HttpServletRequest request) {
        return policy(request, PolicyKind.TERMS, version);
    }

    @GetMapping("/mentions-legales")
    ResponseEntity<byte[]> legal(
            @RequestParam(required = false) @Nullable Integer version, HttpServletRequest request) {
        return policy(request, PolicyKind.LEGAL, version);
    }

    @GetMapping(CORRECTIONS)
    ResponseEntity<byte[]> corrections(
            @RequestParam(name = "suite", required = false) @Nullable String after, HttpServletRequest request) {
        String key = after == null ? CORRECTIONS : CORRECTIONS + "?suite=" + after;
        return answers.cached(request, key, () -> corrections(after));
    }

    private ResponseEntity<byte[]> policy(HttpServletRequest request, PolicyKind kind, @Nullable Integer version) {
        String path = request.getRequestURI();
        return answers.cached(request, version == null ? path : path + "?version=" + version, () -> {
            Policy policy = (version == null ? settings.policy(kind) : settings.policy(kind, version))
                    .orElseThrow(NotFound::new);
            return Rendered.html(200, templates.page("prose", policy(policy, path)));
        });
    }

    private ProseModel policy(Policy policy, String path) {
        Text text = frames.text();
        String title = text.get(title(policy.kind()));
        String since = frames.dates()
                .day(policy.since().atZone(frames.identity().zone()).toLocalDate());
        String line = "<p class=\"meta\">" + text.get("site.policy.version", policy.version(), since) + "</p>";
        return new ProseModel(frames.frame(frames.head(title, "", path)), title, line + policy.html());
    }

    private static String title(PolicyKind kind) {
        return switch (kind) {
            case PRIVACY -> "site.privacy";
            case TERMS -> "site.terms";
            case LEGAL -> "site.legal";
        };
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
