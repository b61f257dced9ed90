package press.verbatim.transcript.api;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import press.verbatim.platform.DeskApi;
import press.verbatim.security.Roles;
import press.verbatim.security.StaffName;
import press.verbatim.transcript.AnnotationId;
import press.verbatim.transcript.AnnotationThreadService;
import press.verbatim.transcript.AnnotationView;
import press.verbatim.transcript.ReplyId;
import press.verbatim.transcript.TranscriptId;

/** Takes answers to annotations, and what settles and reopens them, from the transcript reader; every answer is the note anew. */
@DeskApi
@RequestMapping("/desk-api")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class AnnotationThreadsController {
    private final AnnotationThreadService threads;

    AnnotationThreadsController(AnnotationThreadService threads) {
        this.threads = threads;
    }

    record Answer(String text) {}

    @GetMapping("/transcripts/{id}/mentionable")
    List<StaffName> mentionable(@PathVariable UUID id) {
        return threads.mentionable(new TranscriptId(id));
    }

    @PostMapping("/annotations/{id}/replies")
    AnnotationView reply(@PathVariable UUID id, @RequestBody Answer answer) {
        return threads.reply(new AnnotationId(id), answer.text());
    }

    @PutMapping("/replies/{id}")
    AnnotationView change(@PathVariable UUID id, @RequestBody Answer answer) {
        return threads.changeReply(new ReplyId(id), answer.text());
    }

    @DeleteMapping("/replies/{id}")
    AnnotationView delete(@PathVariable UUID id) {
        return threads.deleteReply(new ReplyId(id));
    }

    @PostMapping("/replies/{id}/restore")
    AnnotationView restore(@PathVariable UUID id) {
        return threads.restoreReply(new ReplyId(id));
    }

    @PostMapping("/annotations/{id}/resolve")
    AnnotationView resolve(@PathVariable UUID id) {
        return threads.resolve(new AnnotationId(id));
    }

    @PostMapping("/annotations/{id}/reopen")
    AnnotationView reopen(@PathVariable UUID id) {
        return threads.reopen(new AnnotationId(id));
    }
}
