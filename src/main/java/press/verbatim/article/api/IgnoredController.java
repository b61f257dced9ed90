package press.verbatim.article.api;

import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ChecksService;
import press.verbatim.platform.DeskApi;
import press.verbatim.proofing.GrammarService;
import press.verbatim.proofing.IgnoredWords;
import press.verbatim.security.Roles;

/** Has rules of spelling and grammar pass over words, for the sources panel: in one article, or in all. */
@DeskApi
@RequestMapping("/desk-api")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class IgnoredController {
    private final ChecksService checks;
    private final GrammarService grammar;

    IgnoredController(ChecksService checks, GrammarService grammar) {
        this.checks = checks;
        this.grammar = grammar;
    }

    record Ignored(@Nullable String rule, @Nullable String words, boolean ignored) {
        IgnoredWords which() {
            return new IgnoredWords(Objects.requireNonNullElse(rule, ""), Objects.requireNonNullElse(words, ""));
        }
    }

    @PutMapping("/articles/{id}/ignored")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void here(@PathVariable UUID id, @RequestBody Ignored words) {
        checks.ignore(new ArticleId(id), words.which(), words.ignored());
    }

    @PutMapping("/ignored")
    @RolesAllowed(Roles.EDITOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void everywhere(@RequestBody Ignored words) {
        grammar.ignoreEverywhere(words.which(), words.ignored());
    }
}
