package press.verbatim.proofing;

import java.util.List;

/**
 * What is known of a text's spelling and grammar, in the order of reading.
 *
 * @param ignored what was found and is ignored in this text
 * @param ignoredEverywhere what was found and is ignored in all texts
 * @param forHouse whether the reader may have words ignored in all texts
 */
public record GrammarReport(
        State state,
        List<GrammarFinding> findings,
        List<IgnoredWords> ignored,
        List<IgnoredWords> ignoredEverywhere,
        boolean forHouse) {
    /** What is known where nobody reads: switched off, or in another language than French. */
    public static final GrammarReport OFF = new GrammarReport(State.OFF, List.of(), List.of(), List.of(), false);

    /** Whether there is more to come. */
    public enum State {
        OFF,
        READING,
        READ
    }
}
