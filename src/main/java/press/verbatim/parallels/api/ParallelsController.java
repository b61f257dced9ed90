package press.verbatim.parallels.api;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.parallels.ParallelFilter;
import press.verbatim.parallels.ParallelId;
import press.verbatim.parallels.ParallelsService;
import press.verbatim.platform.DeskApi;
import press.verbatim.security.Roles;
import press.verbatim.transcript.TranscriptId;

/** Serves the cards of parallels to the article editor and its sources panel. */
@DeskApi
@RequestMapping("/desk-api/parallels")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class ParallelsController {
    private static final int ROWS = 50;

    private final ParallelsService parallels;

    ParallelsController(ParallelsService parallels) {
        this.parallels = parallels;
    }

    /** The pairs with a passage of one of these transcripts, the last fifty made. */
    @GetMapping
    List<ParallelCard> list(@RequestParam Set<UUID> source) {
        Set<TranscriptId> sources = source.stream().map(TranscriptId::new).collect(Collectors.toSet());
        return parallels.list(new ParallelFilter(sources, false), null, ROWS).items();
    }

    @GetMapping("/{id}")
    ParallelCard find(@PathVariable UUID id) {
        return parallels.find(new ParallelId(id));
    }
}
