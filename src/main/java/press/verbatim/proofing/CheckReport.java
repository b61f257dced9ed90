package press.verbatim.proofing;

import java.util.List;

/**
 * All findings about a text, in the order of reading.
 *
 * @param french whether it was looked at as French: rules of setting, spelling and grammar know no other language
 */
public record CheckReport(
        List<QuoteFinding> quotations,
        List<NameFinding> names,
        List<NamedPerson> people,
        List<TypographyFinding> typography,
        boolean french) {

    /** The same findings, with persons as they are presented. */
    CheckReport presenting(List<NamedPerson> presented) {
        return new CheckReport(quotations, names, presented, typography, french);
    }

    /** How many quotations wait for a binding, a declaration or a correction. */
    public long flagged() {
        return quotations.stream().filter(QuoteFinding::flagged).count();
    }
}
