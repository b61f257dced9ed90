package press.verbatim.transcript.api;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import press.verbatim.platform.DeskApi;
import press.verbatim.platform.Refusal;
import press.verbatim.security.Roles;
import press.verbatim.transcript.AnnotationId;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.ExcerptService;
import press.verbatim.transcript.Passage;

/** Makes excerpts from passages and annotations, and serves their cards to the article editor. */
@DeskApi
@RequestMapping("/desk-api")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class ExcerptsController {
    private final ExcerptService excerpts;

    ExcerptsController(ExcerptService excerpts) {
        this.excerpts = excerpts;
    }

    @PostMapping("/transcripts/{id}/excerpts")
    Made propose(@PathVariable UUID id, @RequestBody Proposal proposal) {
        if (!proposal.passage().transcript().value().equals(id)) {
            throw new Refusal("passage", "transcript.error.passage");
        }
        return made(excerpts.propose(proposal.passage()));
    }

    @PostMapping("/annotations/{id}/excerpt")
    @RolesAllowed(Roles.EDITOR)
    Made publish(@PathVariable UUID id, @RequestBody Publication publication) {
        return made(excerpts.publishAnnotation(new AnnotationId(id), publication.publicComment()));
    }

    @GetMapping("/excerpts/{id}")
    ExcerptCard find(@PathVariable UUID id) {
        return excerpts.find(new ExcerptId(id));
    }

    private Made made(ExcerptId id) {
        return new Made(id, excerpts.find(id).isPublic());
    }

    /** The passage to freeze. */
    record Proposal(Passage passage) {}

    /** What readers find beside the words. */
    record Publication(String publicComment) {}

    /** The excerpt that answers. */
    record Made(ExcerptId id, boolean isPublic) {}
}
