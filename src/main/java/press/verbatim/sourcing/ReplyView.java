package press.verbatim.sourcing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply as the desk shows it.
 *
 * @param version goes back with a change or a decision so that a stale one is refused
 * @param received as it came
 * @param spot where the words complained of stand in the working copy; null where they do not, or none were named
 * @param address where readers find it, empty while they do not
 * @param steps what was done with it, the first first
 */
public record ReplyView(
        ReplyId id,
        int version,
        ReplyDraft received,
        ReplyState state,
        ReplyMeasure measure,
        @Nullable Spot spot,
        String address,
        List<ReplyStep> steps) {

    /** Who answers. */
    public String who() {
        return received.who();
    }

    /** What was done with it last. */
    public ReplyStep last() {
        return steps.getLast();
    }

    /** Whether readers have ever seen it; what they have seen stays in the newsroom's memory. */
    public boolean everPublished() {
        return steps.stream().anyMatch(step -> step.act() == ReplyAct.PUBLISHED);
    }
}
