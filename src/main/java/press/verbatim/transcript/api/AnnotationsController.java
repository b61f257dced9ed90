package press.verbatim.transcript.api;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import press.verbatim.platform.DeskApi;
import press.verbatim.platform.Refusal;
import press.verbatim.security.Roles;
import press.verbatim.transcript.AnnotationDraft;
import press.verbatim.transcript.AnnotationId;
import press.verbatim.transcript.AnnotationService;
import press.verbatim.transcript.AnnotationView;
import press.verbatim.transcript.TranscriptId;

/** Reads and writes annotations for the transcript reader. */
@DeskApi
@RequestMapping("/desk-api")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class AnnotationsController {
    private final AnnotationService annotations;

    AnnotationsController(AnnotationService annotations) {
        this.annotations = annotations;
    }

    @GetMapping("/transcripts/{id}/annotations")
    List<AnnotationView> list(@PathVariable UUID id) {
        return annotations.list(new TranscriptId(id));
    }

    @PostMapping("/transcripts/{id}/annotations")
    AnnotationView create(@PathVariable UUID id, @RequestBody AnnotationDraft draft) {
        if (!draft.passage().transcript().value().equals(id)) {
            throw new Refusal("passage", "transcript.error.passage");
        }
        return annotations.create(draft);
    }

    @PutMapping("/annotations/{id}")
    AnnotationView update(@PathVariable UUID id, @RequestBody AnnotationDraft draft) {
        return annotations.update(new AnnotationId(id), draft);
    }

    @DeleteMapping("/annotations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {
        annotations.delete(new AnnotationId(id));
    }

    @PostMapping("/annotations/{id}/restore")
    AnnotationView restore(@PathVariable UUID id) {
        return annotations.restore(new AnnotationId(id));
    }
}
