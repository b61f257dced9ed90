package press.verbatim.text;

import java.util.List;

/** Finds words in a text; {@link Erasure} puts its mark where they stand. */
public interface Finder {
    /** Where the words stand, in code points, in order and never overlapping. */
    List<TextRange> in(String text);
}
