package press.verbatim.transcript;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One quotation of ours bound to a passage. Modules to the right tell them through {@link BoundWords}.
 *
 * @param holder what {@link BoundWords} finds the text by that holds it
 * @param binding the mark in that text
 * @param by what quotes, as whoever asks may know it
 * @param frozen whether it stands in what readers see, not in a working copy
 * @param waiting why nobody knows its place any more; then the passage is where it was. Null while the place is known
 */
public record Bound(
        UUID holder,
        UUID binding,
        Quoter by,
        boolean frozen,
        Passage passage,
        @Nullable AnchorState waiting) {
    /** The same at another place. */
    public Bound at(Passage moved) {
        return new Bound(holder, binding, by, frozen, moved, waiting);
    }

    /** The same, waiting for a person to bind it anew. */
    public Bound lost(AnchorState why) {
        return new Bound(holder, binding, by, frozen, passage, why);
    }
}
