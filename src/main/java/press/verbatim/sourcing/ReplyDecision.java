package press.verbatim.sourcing;

import org.jspecify.annotations.Nullable;

/** Why an editor refuses a reply or takes it off the page, as a form gives it. The note is for the newsroom alone. */
public record ReplyDecision(@Nullable ReplyReason reason, String note) {
    public static final int NOTE_LIMIT = 2_000;
}
