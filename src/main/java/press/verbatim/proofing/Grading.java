package press.verbatim.proofing;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Grades a quotation against a place that has its words: accents, questions, a negation left outside, typography. */
final class Grading {
    private static final Pattern GOVERNED =
            Pattern.compile("\\p{L}{2,}(?:ées?|és?|er|oir|ir|dre|tre|ire)|fait|dit|mis|pris|vu|su|pu|eu|été");

    private Grading() {}

    /**
     * @param chosen whether a person chose the place; they saw what stands around it
     */
    static Grade grade(Tokens quote, Hit hit, boolean chosen) {
        if (hit.isOfTwoSpeakers()) {
            return Grade.different("two-speakers");
        }
        Grade grade = Grade.same();
        for (int at = 0; at < quote.size(); at++) {
            grade = grade.worse(word(quote, hit, at));
            if (at > 0) {
                grade = grade.worse(gap(quote.gapBefore(at), hit.index().gapBefore(hit.from() + at)));
            }
        }
        return around(grade.worse(ending(quote, hit)), quote, hit, chosen);
    }

    private static Grade word(Tokens quote, Hit hit, int at) {
        Token mine = quote.get(at);
        Token theirs = hit.index().token(hit.from() + at);
        if (!mine.sameWord(theirs)) {
            return Grade.different("accent");
        }
        boolean look = at == 0 ? mine.sameLookButFirst(theirs) : mine.sameLook(theirs);
        return look ? Grade.same() : Grade.typography();
    }

    private static Grade gap(String mine, String theirs) {
        if (asks(mine) != asks(theirs)) {
            return Grade.different("question");
        }
        boolean unknown = mine.contains(Incises.PLACE);
        return unknown || plain(mine).equals(plain(theirs)) ? Grade.same() : Grade.typography();
    }

    private static Grade ending(Tokens quote, Hit hit) {
        String mine = quote.gapBefore(quote.size());
        String theirs = hit.index().gapAfter(hit.to() - 1);
        if (asks(mine) && !asks(theirs)) {
            return Grade.different("question");
        }
        if (!asks(mine) && asks(theirs)) {
            return Grade.typography().weakly("question-left");
        }
        return mine.contains("!") && !theirs.contains("!") ? Grade.typography() : Grade.same();
    }

    private static Grade around(Grade grade, Tokens quote, Hit hit, boolean chosen) {
        boolean negated = quote.list().stream().anyMatch(Lexicon::isSureNegation);
        if (!grade.conforms() || negated || !touchesNegation(hit)) {
            return grade;
        }
        boolean turned = leadingNegation(hit) || trailingNegation(hit);
        return turned && !chosen ? Grade.different("negation-left") : grade.weakly("negation-near");
    }

    private static boolean touchesNegation(Hit hit) {
        boolean before = hit.from() > hit.index().speechStart(hit.from())
                && isClose(hit.index().gapBefore(hit.from()))
                && Lexicon.isSureNegation(hit.index().token(hit.from() - 1));
        return before || leadingNegation(hit) || trailingNegation(hit);
    }

    private static boolean leadingNegation(Hit hit) {
        return hit.from() > hit.index().speechStart(hit.from())
                && isClose(hit.index().gapBefore(hit.from()))
                && negates(hit.index().token(hit.from() - 1), hit.index().token(hit.from()));
    }

    /** « pas noté le nom »: before a participle or an infinitive, the second half of a negation leads as well. */
    private static boolean negates(Token before, Token first) {
        return Lexicon.negatesWhatFollows(before)
                || Lexicon.isSecondHalf(before)
                        && GOVERNED.matcher(first.exact()).matches();
    }

    private static boolean trailingNegation(Hit hit) {
        return hit.to() < hit.index().speechEnd(hit.from())
                && isClose(hit.index().gapBefore(hit.to()))
                && Lexicon.negatesWhatPrecedes(hit.index().token(hit.to()));
    }

    private static boolean isClose(String gap) {
        return gap.codePoints().allMatch(point -> isSpace(point) || point == '\'' || point == '’');
    }

    private static boolean asks(String gap) {
        return gap.indexOf('?') >= 0 || gap.indexOf('？') >= 0;
    }

    /** Kinds of space count as one; everything else as it is. */
    private static String plain(String gap) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(gap, Normalizer.Form.NFC)
                .codePoints()
                .map(point -> isSpace(point) ? ' ' : point)
                .filter(point -> point != ' ' || plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ')
                .forEachOrdered(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}
