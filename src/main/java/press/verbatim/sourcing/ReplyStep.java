package press.verbatim.sourcing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was done with a reply, by whom and when; why only where somebody was asked for a reason. */
public record ReplyStep(
        ReplyAct act, Instant at, String by, @Nullable ReplyReason reason, String note) {}
