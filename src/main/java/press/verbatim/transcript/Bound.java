package press.verbatim.transcript;

import java.util.UUID;

/**
 * One quotation of ours bound to a passage.
 *
 * @param holder what {@link BoundWords} finds the text by that holds it
 * @param binding the mark in that text
 * @param by what quotes, as whoever asks may know it
 * @param frozen whether it stands in what readers see, not in a working copy
 */
public record Bound(UUID holder, UUID binding, Quoter by, boolean frozen, Passage passage) {
    /** The same at another place. */
    public Bound at(Passage moved) {
        return new Bound(holder, binding, by, frozen, moved);
    }
}
