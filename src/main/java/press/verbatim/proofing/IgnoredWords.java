package press.verbatim.proofing;

/** Words that one rule of spelling or grammar is not to stop at. */
public record IgnoredWords(String rule, String words) {
    /** The longest that are kept. */
    static final int LONGEST = 200;

    static IgnoredWords of(GrammarFinding finding) {
        return new IgnoredWords(finding.rule(), finding.old());
    }
}
