package press.verbatim.proofing;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.TextSide;

/** What a check came to, before it is placed in the text. */
record Verdict(
        QuoteResult result,
        String rule,
        boolean weak,
        boolean flagged,
        @Nullable Hit hit,
        List<DiffPart> sourceLine,
        List<DiffPart> articleLine) {

    static Verdict declared(QuoteResult result, String rule) {
        return new Verdict(result, rule, false, false, null, List.of(), List.of());
    }

    static Verdict notFound(String rule, boolean flagged) {
        return new Verdict(QuoteResult.NOT_FOUND, rule, false, flagged, null, List.of(), List.of());
    }

    static Verdict of(QuoteResult result, String rule, boolean weak, Hit hit) {
        return new Verdict(result, rule, weak, false, hit, List.of(), List.of());
    }

    static Verdict conforming(Grade grade, Hit hit) {
        if (hit.index().side() == TextSide.TRANSLATION) {
            String rule = grade.rule().equals("exact") ? "translation" : grade.rule();
            return of(QuoteResult.TRANSLATION_CONFORMS, rule, grade.weak(), hit);
        }
        boolean same = grade.level() == Grade.Level.SAME;
        return of(same ? QuoteResult.CONFORME : QuoteResult.TYPOGRAPHY_ONLY, grade.rule(), grade.weak(), hit);
    }

    static Verdict otherSpeaker(Hit hit) {
        return new Verdict(QuoteResult.OTHER_SPEAKER, "other-speaker", false, true, hit, List.of(), List.of());
    }

    static Verdict otherConversation(Hit hit) {
        return new Verdict(
                QuoteResult.OTHER_CONVERSATION, "other-conversation", false, true, hit, List.of(), List.of());
    }

    /** Found, but nothing near tells the reader who says it. */
    Verdict unattributed() {
        return new Verdict(QuoteResult.UNATTRIBUTED, "unattributed", false, true, hit, List.of(), List.of());
    }

    /** One number, in letters here and in figures there. */
    Verdict writtenOtherwise() {
        QuoteResult said = result == QuoteResult.CONFORME ? QuoteResult.TYPOGRAPHY_ONLY : result;
        return conforms() ? new Verdict(said, "number-writing", weak, flagged, hit, sourceLine, articleLine) : this;
    }

    /** Seems moved into reported speech; a person has to say so. */
    static Verdict perhapsTransposed(Hit hit, String words) {
        Verdict differs = mismatch("transposed-perhaps", hit, words);
        return new Verdict(
                QuoteResult.TRANSPOSED, differs.rule(), true, true, hit, differs.sourceLine(), differs.articleLine());
    }

    /** The two lines side by side. */
    static Verdict mismatch(String rule, Hit hit, String words) {
        String source = hit.words();
        String article = words.replace(Incises.PLACE, "");
        Alignment alignment =
                Alignment.of(Tokens.of(source).list(), Tokens.of(article).list());
        return mismatch(rule, hit, source, article, alignment.inSource(), alignment.inArticle());
    }

    static Verdict mismatch(Hit hit, String article) {
        Alignment alignment =
                Alignment.of(Tokens.of(hit.words()).list(), Tokens.of(article).list());
        return mismatch(alignment.rule(), hit, article);
    }

    private static Verdict mismatch(
            String rule, Hit hit, String source, String article, BitSet inSource, BitSet inArticle) {
        return new Verdict(
                QuoteResult.MISMATCH,
                rule,
                false,
                true,
                hit,
                Alignment.parts(source, inSource),
                Alignment.parts(article, inArticle));
    }

    Verdict weakly() {
        return new Verdict(result, rule, true, flagged, hit, sourceLine, articleLine);
    }

    boolean conforms() {
        return switch (result) {
            case CONFORME, TYPOGRAPHY_ONLY, TRANSLATION_CONFORMS, CUT, TRANSPOSED -> true;
            default -> false;
        };
    }
}
