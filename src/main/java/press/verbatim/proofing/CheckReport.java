package press.verbatim.proofing;

import java.util.List;

/** All findings about a text, in the order of reading. */
public record CheckReport(List<QuoteFinding> quotations, List<NameFinding> names, List<TypographyFinding> typography) {

    /** How many quotations wait for a binding, a declaration or a correction. */
    public long flagged() {
        return quotations.stream().filter(QuoteFinding::flagged).count();
    }
}
