package press.verbatim.proofing;

/** Where in an article a finding stands. */
public enum Part {
    KICKER,
    HEADLINE,
    LEAD,
    BODY
}
