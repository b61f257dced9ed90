package press.verbatim.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes redacted passages along when a text is rewritten. {@link TextChanges} calls it once the new turns are there. */
@Component
class Redactions {
    private final RedactionRepository redactions;

    Redactions(RedactionRepository redactions) {
        this.redactions = redactions;
    }

    List<Redaction> of(TranscriptId transcript) {
        return redactions.findByTranscriptIdOrderByMadeAt(transcript.value());
    }

    /**
     * Stores where a redaction is now. Where that is not sure, the turns of the rewritten stretch stay hidden with those it was in; one
     * that waited before reaches them only if it hid a turn that was rewritten.
     *
     * @param ids those of the turns that now stand in the stretch
     */
    void follow(Redaction redaction, Place moved, Rewrite rewrite, List<TurnId> ids) {
        if (moved.waiting() == null) {
            redaction.settleAt(moved);
        } else {
            redaction.waitAt(moved, hidden(redaction, rewrite, ids));
        }
        redactions.saveAndFlush(redaction);
    }

    private static List<TurnId> hidden(Redaction redaction, Rewrite rewrite, List<TurnId> ids) {
        Set<TurnId> old = rewrite.old().stream().map(TurnView::id).collect(Collectors.toSet());
        Set<TurnId> known = new HashSet<>(redaction.hidden());
        known.add(redaction.place().fromTurn());
        known.add(redaction.place().toTurn());
        boolean waited = redaction.place().waiting() != null;
        List<TurnId> hidden = new ArrayList<>(known);
        if (!waited || known.stream().anyMatch(old::contains)) {
            hidden.addAll(ids);
        }
        return hidden;
    }
}
