package press.verbatim.proofing;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Reads one block after the other; {@link GrammarQueue} makes it at the first one and never calls it from two threads. */
interface GrammarRules {
    /**
     * Everything its rules stop at.
     *
     * @param limit how long the reading may take; what was found until then is given back
     */
    List<GrammarMatch> read(String text, Duration limit) throws IOException;
}
