package press.verbatim.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Knows which signs of a block are somebody else's words: what stands between quotation marks, their own spaces left out. */
final class Quoted {
    /** A mark inside a quotation and what it should be. */
    record Sign(int at, String becomes) {}

    private static final String MARKS = "«»\"“”„‹›";

    private final String text;
    private final List<TextRange> quotations;
    private final BitSet inside;

    Quoted(String text, List<TextRange> quotations) {
        this.text = text;
        this.quotations = quotations;
        this.inside = new BitSet(text.length());
        quotations.forEach(quotation -> {
            int from = innerStart(quotation);
            int to = innerEnd(quotation, from);
            inside.set(from, to);
        });
    }

    boolean inside(int at) {
        return inside.get(at);
    }

    /** Quotations between straight marks, the first and the last sign of each. */
    List<TextRange> straightPairs() {
        return quotations.stream()
                .filter(one -> one.length() > 2 && text.charAt(one.from()) == '"' && text.charAt(one.to() - 1) == '"')
                .toList();
    }

    /** Straight marks inside quotations, by pairs, and nested marks of another country; the last ones first. */
    List<Sign> nested(FrenchCountry country) {
        List<Sign> signs = new ArrayList<>();
        for (TextRange quotation : quotations) {
            List<Integer> straight = new ArrayList<>();
            for (int at = quotation.from(); at < quotation.to(); at++) {
                if (inside.get(at) && text.charAt(at) == '"') {
                    straight.add(at);
                }
            }
            for (int one = 0; one + 1 < straight.size(); one += 2) {
                signs.add(new Sign(straight.get(one), country.nestedOpen()));
                signs.add(new Sign(straight.get(one + 1), country.nestedClose()));
            }
        }
        signs.addAll(foreign(country));
        signs.sort(Comparator.comparingInt(Sign::at).reversed());
        return signs;
    }

    private List<Sign> foreign(FrenchCountry country) {
        List<Sign> signs = new ArrayList<>();
        for (int at = inside.nextSetBit(0);
                at >= 0 && country == FrenchCountry.SWITZERLAND;
                at = inside.nextSetBit(at + 1)) {
            switch (text.charAt(at)) {
                case '“' -> signs.add(new Sign(at, country.nestedOpen()));
                case '”' -> signs.add(new Sign(at, country.nestedClose()));
                default -> {}
            }
        }
        return signs;
    }

    private int innerStart(TextRange quotation) {
        int at = quotation.from();
        if (at < quotation.to() && MARKS.indexOf(text.charAt(at)) >= 0) {
            at = afterSpaces(at + 1, quotation.to());
        }
        return at;
    }

    private int innerEnd(TextRange quotation, int from) {
        int at = quotation.to();
        if (at > from && MARKS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
            while (at > from && isSpace(text.charAt(at - 1))) {
                at--;
            }
        }
        return at;
    }

    private int afterSpaces(int at, int end) {
        int after = at;
        while (after < end && isSpace(text.charAt(after))) {
            after++;
        }
        return after;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\u00a0' || sign == '\u2009' || sign == '\u202f';
    }
}
