package press.verbatim.sourcing;

import java.util.UUID;

/** Identifies one reply to an article; readers find it in the anchor of the reply. */
public record ReplyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
