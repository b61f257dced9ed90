package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where a source says nearly the same: shared pairs of words point to places, an alignment ranks them. */
final class NearSearch {
    /** Below this, two sentences merely share small words. */
    static final double NEAR = 0.6;

    /** Persons and tenses moved into reported speech leave less in common. */
    static final double RETOLD = 0.35;

    /** Two places so close in likeness cannot be told apart. */
    private static final double TIE = 0.05;

    /** A word this rare points to a place on its own. */
    private static final int RARE = 40;

    private static final int CANDIDATES = 16;

    private record Candidate(SourceIndex index, int start, int votes) {}

    /** A place with how like it is. */
    record Near(Hit hit, Alignment alignment) {
        double similarity() {
            return alignment.similarity();
        }
    }

    private final List<Token> words;

    NearSearch(List<Token> words) {
        this.words = words;
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
        List<Candidate> all = new ArrayList<>();
        for (SourceIndex index : indexes) {
            votes(index).forEach((start, votes) -> all.add(new Candidate(index, start, votes)));
        }
        all.sort(Comparator.comparingInt(Candidate::votes).reversed().thenComparingInt(Candidate::start));
        return all.subList(0, Math.min(all.size(), CANDIDATES));
    }

    private Map<Integer, Integer> votes(SourceIndex index) {
        int width = Math.max(4, words.size() / 2);
        Map<Integer, Integer> votes = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            int[] places = index.places(words.get(at).fold());
            if (places.length <= RARE) {
                for (int place : places) {
                    vote(votes, Math.floorDiv(place - at, width), width, 1);
                }
            }
            for (int place : pairs(index, at, places)) {
                vote(votes, Math.floorDiv(place - at, width), width, 2);
            }
        }
        return votes;
    }

    private static void vote(Map<Integer, Integer> votes, int start, int width, int weight) {
        votes.merge(start * width, weight, Integer::sum);
        votes.merge((start + 1) * width, weight, Integer::sum);
    }

    /** Where a word stands with the next one after it; read from the rarer of both. */
    private int[] pairs(SourceIndex index, int at, int[] places) {
        if (at + 1 == words.size()) {
            return new int[0];
        }
        Token next = words.get(at + 1);
        int[] nextPlaces = index.places(next.fold());
        if (nextPlaces.length < places.length) {
            String fold = words.get(at).fold();
            return Arrays.stream(nextPlaces)
                    .filter(place -> place > 0 && index.token(place - 1).fold().equals(fold))
                    .map(place -> place - 1)
                    .toArray();
        }
        return Arrays.stream(places)
                .filter(place -> follows(index, place + 1, next))
                .toArray();
    }

    private static boolean follows(SourceIndex index, int place, Token word) {
        return place < index.size() && index.token(place).fold().equals(word.fold());
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
