package press.verbatim.article.api;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import press.verbatim.proofing.CheckReport;
import press.verbatim.proofing.GrammarReport;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.security.Roles;
import press.verbatim.settings.PublishedSettings;
import press.verbatim.transcript.ExpungedWords;
import press.verbatim.transcript.TranscriptId;

/** Loads, saves and checks the text of an article for the editor element and the sources panel. */
@DeskApi
@RequestMapping("/desk-api/articles/{id}")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class ArticlesController {
    private final ArticleService articles;
    private final VersionsService versions;
    private final ChecksService checks;
    private final QuotedSources quoted;
    private final ExpungedWords expunged;
    private final PublishedSettings settings;

    ArticlesController(
            ArticleService articles,
            VersionsService versions,
            ChecksService checks,
            QuotedSources quoted,
            ExpungedWords expunged,
            PublishedSettings settings) {
        this.articles = articles;
        this.versions = versions;
        this.checks = checks;
        this.quoted = quoted;
        this.expunged = expunged;
        this.settings = settings;
    }

    @GetMapping
    OpenArticle open(@PathVariable UUID id) {
        int known = expunged.last();
        return OpenArticle.of(
                articles.open(new ArticleId(id)), settings.habits().country(), known);
    }

    @PutMapping
    ResponseEntity<Object> save(@PathVariable UUID id, @RequestBody TypedText typed) {
        return switch (articles.save(new ArticleId(id), typed.save())) {
            case SaveResult.Saved saved -> ResponseEntity.ok(SavedText.of(saved));
            case SaveResult.Conflict conflict ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("conflict", conflict));
        };
    }

    @PostMapping("/check")
    CheckedQuotations check(@PathVariable UUID id, @RequestBody CheckedText text) {
        ArticleId article = new ArticleId(id);
        List<QuotationBinding> bindings = Bindings.whole(text.bindings());
        CheckReport report = checks.check(article, text.html(), bindings, text.titraille());
        GrammarReport grammar = checks.grammar(article, text.html(), text.titraille());
        return quoted.of(report, grammar, bindings, checks.waiting(article, bindings));
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
}
