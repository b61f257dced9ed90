package press.verbatim.platform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The changes of the last day, for what a node keeps beyond its end: it asks at its start what it missed meanwhile. */
public interface ChangeLog {

    /** The latest change there is, to be kept beside what was made of all of them; empty where none is left. */
    Optional<UUID> last();

    /**
     * The keys since a change, with some from before it, since changes are committed out of order. Empty where that change is no longer known
     * here: it is too long ago, or of another database.
     */
    Optional<List<String>> since(UUID change);
}
