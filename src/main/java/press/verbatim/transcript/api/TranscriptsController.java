package press.verbatim.transcript.api;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import press.verbatim.platform.DeskApi;
import press.verbatim.platform.Slice;
import press.verbatim.security.Roles;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.PassageView;
import press.verbatim.transcript.TranscriptFilter;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptRow;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TurnWindow;

/** Lists transcripts and serves their turns in windows, for the reader and the article's sources panel. */
@DeskApi
@RequestMapping("/desk-api")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class TranscriptsController {
    private static final int ROWS = 50;

    private final TranscriptService transcripts;

    TranscriptsController(TranscriptService transcripts) {
        this.transcripts = transcripts;
    }

    @GetMapping("/transcripts")
    Slice<TranscriptRow> list(
            @RequestParam(defaultValue = "") String query, @RequestParam(required = false) @Nullable String cursor) {
        return transcripts.list(TranscriptFilter.matching(query), cursor, ROWS);
    }

    @GetMapping("/transcripts/{id}")
    TranscriptHead find(@PathVariable UUID id) {
        return transcripts.find(new TranscriptId(id));
    }

    @GetMapping("/transcripts/{id}/turns")
    TurnWindow turns(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "200") int count) {
        return transcripts.turns(new TranscriptId(id), from, count);
    }

    @PostMapping("/passages")
    PassageView passage(@RequestBody Asked asked) {
        return transcripts.passage(asked.passage());
    }

    /** A passage whose words are asked for. */
    record Asked(Passage passage) {}
}
