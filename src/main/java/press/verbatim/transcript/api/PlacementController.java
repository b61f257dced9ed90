package press.verbatim.transcript.api;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import press.verbatim.platform.DeskApi;
import press.verbatim.security.Roles;
import press.verbatim.transcript.AnnotationId;
import press.verbatim.transcript.AnnotationView;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.PlaceProposal;
import press.verbatim.transcript.PlacementService;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.WaitingExcerpt;

/** Tells the transcript reader what waits for a place, and takes the places people give. */
@DeskApi
@RequestMapping("/desk-api")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class PlacementController {
    private final PlacementService placement;

    PlacementController(PlacementService placement) {
        this.placement = placement;
    }

    record Chosen(Passage passage) {}

    @GetMapping("/transcripts/{id}/waiting")
    List<WaitingExcerpt> waiting(@PathVariable UUID id) {
        return placement.excerpts(new TranscriptId(id));
    }

    @GetMapping("/annotations/{id}/place")
    PlaceProposal proposal(@PathVariable UUID id) {
        return placement.proposal(new AnnotationId(id));
    }

    @PutMapping("/annotations/{id}/place")
    AnnotationView place(@PathVariable UUID id, @RequestBody Chosen chosen) {
        return placement.place(new AnnotationId(id), chosen.passage());
    }

    @GetMapping("/excerpts/{id}/place")
    PlaceProposal proposalOfExcerpt(@PathVariable UUID id) {
        return placement.proposal(new ExcerptId(id));
    }

    @PutMapping("/excerpts/{id}/place")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void placeExcerpt(@PathVariable UUID id, @RequestBody Chosen chosen) {
        placement.place(new ExcerptId(id), chosen.passage());
    }
}
