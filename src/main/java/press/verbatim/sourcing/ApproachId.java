package press.verbatim.sourcing;

import java.util.UUID;

/** Identifies one request for somebody's side of an article. */
public record ApproachId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
