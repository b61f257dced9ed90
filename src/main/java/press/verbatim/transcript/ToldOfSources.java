package press.verbatim.transcript;

import java.util.Collection;
import java.util.function.Predicate;
import press.verbatim.security.StaffId;

/** Tells the people behind what quotes a transcript that its words are not what they were. Modules to the right implement it. */
public interface ToldOfSources {
    /**
     * In the transaction of the act itself.
     *
     * @param transcript whose words they are
     * @param quoters what quotes the words
     * @param knows for whom the transcript exists; nobody else is told
     */
    void changed(TranscriptId transcript, Collection<Quoter> quoters, SourceChange what, Predicate<StaffId> knows);
}
