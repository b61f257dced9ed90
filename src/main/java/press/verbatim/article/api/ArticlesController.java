package press.verbatim.article.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.ChecksService;
import press.verbatim.article.SaveResult;
import press.verbatim.article.VersionId;
import press.verbatim.article.VersionRow;
import press.verbatim.article.VersionText;
import press.verbatim.article.VersionsService;
import press.verbatim.platform.DeskApi;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.Words;
import press.verbatim.proofing.CheckReport;
import press.verbatim.security.Roles;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.transcript.DisputeService;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranslationCreditService;

/** Loads, saves and checks the text of an article for the editor element and the sources panel. */
@DeskApi
@RequestMapping("/desk-api/articles/{id}")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class ArticlesController {
    private static final long LARGEST = 2L * 1024 * 1024;

    private final ArticleService articles;
    private final VersionsService versions;
    private final ChecksService checks;
    private final DisputeService disputes;
    private final TranslationCreditService credits;
    private final PublishedSettings settings;
    private final Words words;

    ArticlesController(
            ArticleService articles,
            VersionsService versions,
            ChecksService checks,
            DisputeService disputes,
            TranslationCreditService credits,
            PublishedSettings settings,
            Words words) {
        this.articles = articles;
        this.versions = versions;
        this.checks = checks;
        this.disputes = disputes;
        this.credits = credits;
        this.settings = settings;
        this.words = words;
    }

    @GetMapping
    OpenArticle open(@PathVariable UUID id) {
        return OpenArticle.of(
                articles.open(new ArticleId(id)), settings.habits().country());
    }

    @PutMapping
    ResponseEntity<Object> save(@PathVariable UUID id, @RequestBody TypedText typed, HttpServletRequest request) {
        requireSize(request);
        return switch (articles.save(new ArticleId(id), typed.save())) {
            case SaveResult.Saved saved ->
                ResponseEntity.ok(Map.of("version", saved.version(), "savedAt", saved.at(), "signs", saved.signs()));
            case SaveResult.Conflict conflict ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("conflict", conflict));
        };
    }

    @PostMapping("/check")
    CheckedQuotations check(@PathVariable UUID id, @RequestBody CheckedText text, HttpServletRequest request) {
        requireSize(request);
        CheckReport report =
                checks.check(new ArticleId(id), text.html(), Bindings.whole(text.bindings()), text.titraille());
        return CheckedQuotations.of(report, disputes, credits);
    }

    @PutMapping("/sources")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sources(@PathVariable UUID id, @RequestBody List<UUID> transcripts) {
        articles.setSources(
                new ArticleId(id), transcripts.stream().map(TranscriptId::new).toList());
    }

    @GetMapping("/versions")
    List<VersionRow> versions(@PathVariable UUID id) {
        return versions.versions(new ArticleId(id));
    }

    @GetMapping("/versions/{version}")
    VersionText version(@PathVariable UUID id, @PathVariable UUID version) {
        return versions.version(new ArticleId(id), new VersionId(version));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> unreadable(HttpMessageNotReadableException unreadable) {
        return ResponseEntity.unprocessableContent()
                .body(Map.of("field", "", "message", words.get("article.refused.request")));
    }

    private static void requireSize(HttpServletRequest request) {
        if (request.getContentLengthLong() > LARGEST) {
            throw new Refusal("body", "article.refused.size");
        }
    }
}
