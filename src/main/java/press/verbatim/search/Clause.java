package press.verbatim.search;

import java.util.List;
import java.util.Set;

/** A part of a query. */
sealed interface Clause {

    /**
     * One word in any of its forms.
     *
     * @param names keys of the word as a name
     * @param light whether it is a word that nearly every text has
     */
    record Word(String stem, String exact, Set<String> names, boolean light) implements Clause {}

    /** Words that have to stand in this order, as they are. */
    record Phrase(List<String> exact) implements Clause {}
}
