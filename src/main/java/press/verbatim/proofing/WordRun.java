package press.verbatim.proofing;

import java.util.Comparator;
import java.util.List;

/** Words in a row that {@link ExactSearch} and {@link NearSearch} look for in many sources, with what is asked of each made once. */
final class WordRun {
    private final List<Token> words;
    private final int[] singles;
    private final int[] pairs;
    private final String longest;

    WordRun(List<Token> words) {
        this.words = words;
        this.singles = new int[words.size()];
        this.pairs = new int[Math.max(0, words.size() - 1)];
        for (int at = 0; at < singles.length; at++) {
            singles[at] = Sieve.hash(words.get(at).fold());
        }
        for (int at = 0; at < pairs.length; at++) {
            pairs[at] = Sieve.hash(words.get(at).fold(), words.get(at + 1).fold());
        }
        this.longest = words.stream()
                .map(Token::fold)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    int size() {
        return words.size();
    }

    List<Token> words() {
        return words;
    }

    String fold(int at) {
        return words.get(at).fold();
    }

    /** The word's hash for a {@link Sieve} of words. */
    int single(int at) {
        return singles[at];
    }

    /** The hash of the word and the one after it, for a {@link Sieve} of neighbours. */
    int pair(int at) {
        return pairs[at];
    }

    /** Whether neighbours of a source, as far as their sieve knows, are all neighbours in this run. */
    boolean mayStandIn(Sieve neighbours) {
        for (int pair : pairs) {
            if (!neighbours.mayHold(pair)) {
                return false;
            }
        }
        return true;
    }

    /** The word least likely to stand in a source; empty for a run without words. */
    String longest() {
        return longest;
    }
}
