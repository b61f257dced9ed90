package press.verbatim.article;

import press.verbatim.platform.Refusal;
import press.verbatim.text.BodyHtml;
import press.verbatim.text.Normal;

/** Brings a typed text into the shape it is stored in, or says at which field it cannot be. */
final class CopyRules {
    private CopyRules() {}

    static WorkingCopy checked(WorkingCopy typed) {
        if (typed.body().length() > WorkingCopy.BODY_MAX) {
            throw new Refusal("body", "article.refused.body");
        }
        return new WorkingCopy(
                line("kicker", typed.kicker(), WorkingCopy.KICKER_MAX),
                line("headline", typed.headline(), WorkingCopy.HEADLINE_MAX),
                line("lead", typed.lead(), WorkingCopy.LEAD_MAX),
                BodyHtml.sanitise(typed.body()));
    }

    /** One line of plain text of at most so many characters. */
    static String line(String field, String typed, int longest) {
        String line = Normal.line(typed);
        if (line.length() > longest) {
            throw new Refusal(field, "article.refused.long", longest, line.length());
        }
        return line;
    }
}
