package press.verbatim.transcript.api;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import press.verbatim.platform.DeskApi;
import press.verbatim.security.Roles;
import press.verbatim.transcript.RedactionService;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.VeiledWords;

/** Tells the desk's reader which words its readers do not see. */
@DeskApi
@RequestMapping("/desk-api/transcripts/{id}/redactions")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class RedactionsController {
    private final RedactionService redactions;

    RedactionsController(RedactionService redactions) {
        this.redactions = redactions;
    }

    @GetMapping
    List<VeiledWords> list(@PathVariable UUID id) {
        return redactions.veiled(new TranscriptId(id));
    }
}
