package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The longest run of words, with gaps, that two texts have in common; what is left over differs. */
record Alignment(List<Token> source, List<Token> article, BitSet inSource, BitSet inArticle) {
    static Alignment of(List<Token> source, List<Token> article) {
        int[][] longest = new int[source.size() + 1][article.size() + 1];
        for (int i = source.size() - 1; i >= 0; i--) {
            for (int j = article.size() - 1; j >= 0; j--) {
                longest[i][j] = source.get(i).sameWord(article.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return walk(source, article, longest);
    }

    private static Alignment walk(List<Token> source, List<Token> article, int[][] longest) {
        BitSet inSource = new BitSet();
        BitSet inArticle = new BitSet();
        int i = 0;
        int j = 0;
        while (i < source.size() && j < article.size()) {
            if (source.get(i).sameWord(article.get(j))) {
                inSource.set(i++);
                inArticle.set(j++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new Alignment(source, article, inSource, inArticle);
    }

    int common() {
        return inArticle.cardinality();
    }

    double similarity() {
        return 2.0 * common() / (source.size() + article.size());
    }

    List<Token> onlySource() {
        return left(source, inSource);
    }

    List<Token> onlyArticle() {
        return left(article, inArticle);
    }

    /** The rule that names best what was changed. */
    String rule() {
        List<Token> removed = onlySource();
        List<Token> added = onlyArticle();
        if (removed.stream().anyMatch(Lexicon::isNegation) || added.stream().anyMatch(Lexicon::isNegation)) {
            return "negation";
        }
        if (removed.stream().anyMatch(Lexicon::isNumber) || added.stream().anyMatch(Lexicon::isNumber)) {
            return "number";
        }
        if (removed.isEmpty() && added.isEmpty()) {
            return "differs";
        }
        if (removed.isEmpty()) {
            return "words-added";
        }
        if (added.isEmpty()) {
            return "words-removed";
        }
        return removed.size() <= 3 && added.size() <= 3 ? "word-replaced" : "differs";
    }

    /** The words of one side, cut where common words and others meet. */
    static List<DiffPart> parts(String words, BitSet common) {
        Tokens tokens = Tokens.of(words);
        List<DiffPart> parts = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= tokens.size(); at++) {
            boolean turns = at == tokens.size() || common.get(at) != common.get(at - 1);
            if (turns) {
                int end = at == tokens.size()
                        ? tokens.text().length()
                        : tokens.get(at).from();
                parts.add(new DiffPart(tokens.text().substring(start, end), !common.get(at - 1)));
                start = end;
            }
        }
        return parts;
    }

    private static List<Token> left(List<Token> tokens, BitSet common) {
        List<Token> left = new ArrayList<>();
        for (int at = common.nextClearBit(0); at < tokens.size(); at = common.nextClearBit(at + 1)) {
            left.add(tokens.get(at));
        }
        return left;
    }
}
