package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.verbatim.proofing.SourceIndex.Word;

/** Finds where a source says nearly the same: shared pairs of words point to places, an alignment ranks them. */
final class NearSearch {
    /** Below this, two sentences merely share small words. */
    static final double NEAR = 0.6;

    /** Persons and tenses moved into reported speech leave less in common. */
    static final double RETOLD = 0.35;

    /** Two places so close in likeness cannot be told apart. */
    private static final double TIE = 0.05;

    private static final int CANDIDATES = 16;

    private record Candidate(SourceIndex index, int start, int votes) {}

    /** A place with how like it is. */
    record Near(Hit hit, Alignment alignment) {
        double similarity() {
            return alignment.similarity();
        }
    }

    private final List<Token> words;
    private final WordRun run;

    NearSearch(List<Token> words) {
        this.words = words;
        this.run = new WordRun(words);
    }

    /** Places at least so similar, the likest first, none overlapping a better one. */
    List<Near> find(List<SourceIndex> indexes, double least) {
        List<Near> near = new ArrayList<>();
        for (Candidate candidate : candidates(indexes)) {
            window(candidate.index(), candidate.start())
                    .filter(one -> one.similarity() >= least)
                    .ifPresent(near::add);
        }
        near.sort(Comparator.comparingDouble(Near::similarity).reversed());
        List<Near> apart = new ArrayList<>();
        for (Near one : near) {
            if (apart.stream().noneMatch(better -> better.hit().overlaps(one.hit()))) {
                apart.add(one);
            }
        }
        return apart;
    }

    /** Whether a second place with other words is as like as the first. */
    static boolean isTied(List<Near> near) {
        return near.size() > 1
                && near.get(0).similarity() - near.get(1).similarity() < TIE
                && !sameWords(near.get(0).hit(), near.get(1).hit());
    }

    private static boolean sameWords(Hit one, Hit other) {
        List<String> left =
                Tokens.of(one.words()).list().stream().map(Token::fold).toList();
        List<String> right =
                Tokens.of(other.words()).list().stream().map(Token::fold).toList();
        return left.equals(right);
    }

    /** The places with the most shared words, over all sources. */
    private List<Candidate> candidates(List<SourceIndex> indexes) {
        List<Candidate> best = new ArrayList<>();
        for (SourceIndex index : indexes) {
            keepBest(index, votes(index), best);
        }
        return best;
    }

    private void keepBest(SourceIndex index, int[] votes, List<Candidate> best) {
        for (int slot = 0; slot < votes.length; slot++) {
            int least = best.size() < CANDIDATES ? 0 : best.getLast().votes();
            if (votes[slot] > least) {
                Candidate candidate = new Candidate(index, (slot - before()) * width(), votes[slot]);
                int at = best.size();
                while (at > 0 && best.get(at - 1).votes() < votes[slot]) {
                    at--;
                }
                best.add(at, candidate);
                if (best.size() > CANDIDATES) {
                    best.removeLast();
                }
            }
        }
    }

    /** Votes for stretches of the source, as wide as half of the words; the first ones start before it. */
    private int[] votes(SourceIndex index) {
        int[] votes = new int[before() + index.size() / width() + 2];
        for (int at = 0; at < run.size(); at++) {
            if (index.mayBeRare(run, at)) {
                voteRare(index, at, votes);
            }
            if (at + 1 < run.size() && index.mayHavePair(run, at)) {
                votePairs(index, at, index.word(run.fold(at)), index.word(run.fold(at + 1)), votes);
            }
        }
        return votes;
    }

    private void voteRare(SourceIndex index, int at, int[] votes) {
        int[] places = index.places(run.fold(at));
        if (places.length <= SourceIndex.RARE) {
            for (int place : places) {
                vote(votes, place - at, 1);
            }
        }
    }

    private int width() {
        return Math.max(4, words.size() / 2);
    }

    private int before() {
        return words.size() / width() + 1;
    }

    private void vote(int[] votes, int start, int weight) {
        int slot = Math.floorDiv(start, width()) + before();
        votes[slot] += weight;
        votes[slot + 1] += weight;
    }

    /** Where a word stands with the next one after it; read from the rarer of both. */
    private void votePairs(SourceIndex index, int at, Word word, Word next, int[] votes) {
        boolean nextIsRarer = next.places().length < word.places().length;
        int wanted = nextIsRarer ? word.number() : next.number();
        for (int place : nextIsRarer ? next.places() : word.places()) {
            int first = nextIsRarer ? place - 1 : place;
            int other = nextIsRarer ? place - 1 : place + 1;
            if (other >= 0 && other < index.size() && index.number(other) == wanted) {
                vote(votes, first - at, 2);
            }
        }
    }

    private Optional<Near> window(SourceIndex index, int start) {
        int centre = Math.clamp(start, 0, index.size() - 1);
        int slack = Math.max(6, words.size() / 2);
        int from = Math.max(Math.max(0, start - slack), index.speechStart(centre));
        int to = Math.min(start + words.size() + slack, index.speechEnd(centre));
        if (from >= to) {
            return Optional.empty();
        }
        return trimmed(index, from, to);
    }

    private Optional<Near> trimmed(SourceIndex index, int from, int to) {
        Alignment wide = Alignment.of(tokens(index, from, to), words);
        if (wide.common() == 0) {
            return Optional.empty();
        }
        int leading = wide.inArticle().nextSetBit(0);
        int trailing = words.size() - wide.inArticle().length();
        int first = Math.max(from, from + wide.inSource().nextSetBit(0) - leading);
        int last = Math.min(to, from + wide.inSource().length() + trailing);
        return Optional.of(new Near(new Hit(index, first, last), Alignment.of(tokens(index, first, last), words)));
    }

    private static List<Token> tokens(SourceIndex index, int from, int to) {
        List<Token> tokens = new ArrayList<>(to - from);
        for (int at = from; at < to; at++) {
            tokens.add(index.token(at));
        }
        return tokens;
    }
}
