package press.verbatim.transcript;

import java.util.List;
import java.util.Set;
import press.verbatim.text.Erasure;

/**
 * Something that keeps words in a form that only it can read or change: compressed, as a page readers see, counted. Modules to the right
 * implement it; {@link ExpungeService} has each of them destroy the words in its own transaction, and looks through the plain text of
 * every other table itself.
 */
public interface HoldsWords {
    /** The tables it answers for, which are left to it alone. */
    Set<String> tables();

    /** Puts the mark in place of the words everywhere and tells where they were. It tells the change feed what changed. */
    List<Held> erase(Erasure words);
}
