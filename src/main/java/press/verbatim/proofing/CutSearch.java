package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the pieces of a shortened quotation in their order within one speech, and looks at what was left out. */
final class CutSearch {
    /** The pieces in place; a rule where what was left out turns the meaning round. */
    record Found(Hit whole, List<Hit> pieces, Optional<String> objection) {}

    private CutSearch() {}

    static List<Found> find(SourceIndex index, Cuts cuts, boolean chosen) {
        List<Found> found = new ArrayList<>();
        if (cuts.segments().isEmpty()) {
            return found;
        }
        for (Hit first : ExactSearch.find(index, cuts.runs().getFirst())) {
            if (!first.isOfTwoSpeakers()) {
                follow(index, cuts, first).ifPresent(pieces -> found.add(judged(index, cuts, pieces, chosen)));
            }
        }
        return found;
    }

    private static Optional<List<Hit>> follow(SourceIndex index, Cuts cuts, Hit first) {
        List<Hit> pieces = new ArrayList<>(List.of(first));
        int end = index.speechEnd(first.from());
        for (int at = 1; at < cuts.segments().size(); at++) {
            int from = pieces.getLast().to();
            WordRun words = cuts.runs().get(at);
            int to = Math.min(end, from + cuts.reach().get(at - 1) + words.size());
            List<Hit> next = ExactSearch.find(index, words, from, to);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(next.getFirst());
        }
        return Optional.of(pieces);
    }

    private static Found judged(SourceIndex index, Cuts cuts, List<Hit> pieces, boolean chosen) {
        Hit whole = new Hit(index, pieces.getFirst().from(), pieces.getLast().to());
        return new Found(whole, pieces, objection(index, cuts, pieces, chosen));
    }

    private static Optional<String> objection(SourceIndex index, Cuts cuts, List<Hit> pieces, boolean chosen) {
        for (int at = 0; at < pieces.size(); at++) {
            Grade grade = Grading.grade(cuts.segments().get(at), pieces.get(at), true);
            if (!grade.conforms()) {
                return Optional.of(grade.rule());
            }
        }
        for (int at = 1; at < pieces.size(); at++) {
            if (leavesNegation(index, pieces.get(at - 1).to(), pieces.get(at).from())) {
                return Optional.of("cut-negation");
            }
        }
        Hit last = pieces.getLast();
        Grade end = Grading.grade(cuts.segments().getLast(), last, chosen);
        Grade start = Grading.grade(cuts.segments().getFirst(), pieces.getFirst(), chosen);
        return end.conforms() && start.conforms() ? Optional.empty() : Optional.of("negation-left");
    }

    /** A negation left out of a sentence of which other words are kept; whole sentences may go. */
    static boolean leavesNegation(SourceIndex index, int from, int to) {
        int firstEnd = from;
        while (firstEnd < to && !endsSentence(index.gapBefore(firstEnd))) {
            firstEnd++;
        }
        int lastEnd = to;
        while (lastEnd > firstEnd && !endsSentence(index.gapBefore(lastEnd))) {
            lastEnd--;
        }
        return negates(index, from, firstEnd) || negates(index, lastEnd, to);
    }

    private static boolean negates(SourceIndex index, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Lexicon.isSureNegation(index.token(at))
                    || index.token(at).fold().equals("n")) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(String gap) {
        return gap.indexOf('.') >= 0 || gap.indexOf('!') >= 0 || gap.indexOf('?') >= 0 || gap.indexOf('\n') >= 0;
    }
}
