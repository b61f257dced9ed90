package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.verbatim.text.Numerals;
import press.verbatim.transcript.TextSide;

/** Looks for a quotation that nobody bound in all linked sources: the same words first, then nearly the same. */
final class FreeCheck {
    /** Up to so many words, the same words prove little. */
    static final int SHORT = 2;

    private static final int LEAST_FOR_NEAR = 4;

    private record Graded(Hit hit, Grade grade) {}

    private final List<SourceIndex> indexes;
    private final List<SourceIndex> elsewhere;

    /**
     * @param indexes of the linked sources
     * @param elsewhere of the other sources that may be seen; words found there are said to come from another conversation
     */
    FreeCheck(List<SourceIndex> indexes, List<SourceIndex> elsewhere) {
        this.indexes = indexes;
        this.elsewhere = elsewhere;
    }

    /**
     * @param named the speaker named beside the quotation beyond doubt, empty where there is none
     */
    Verdict check(String words, Set<String> named) {
        List<String> variants = variants(words);
        List<Verdict> objections = new ArrayList<>();
        for (String variant : variants) {
            Cuts cuts = Cuts.of(variant);
            Optional<Verdict> found =
                    cuts.altered() ? cut(variant, cuts, named, objections) : same(variant, named, objections);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return withNumbersRewritten(variants, named)
                .or(() -> objections.stream().findFirst())
                .or(() -> inAnotherConversation(variants, named))
                .orElseGet(() -> near(variants.getLast()));
    }

    /** « deux mille » and « 2 000 » are the same number; that it is written otherwise is said. */
    private Optional<Verdict> withNumbersRewritten(List<String> variants, Set<String> named) {
        for (String variant : variants) {
            for (String rewritten : Numerals.manners(variant)) {
                Optional<Verdict> found = same(rewritten, named, new ArrayList<>());
                if (found.isPresent()) {
                    return found.map(Verdict::writtenOtherwise);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Verdict> inAnotherConversation(List<String> variants, Set<String> named) {
        List<Hit> hits = new ArrayList<>();
        for (String variant : variants) {
            Tokens tokens = Tokens.of(variant);
            WordRun run = tokens.run();
            for (SourceIndex index : tokens.size() < LEAST_FOR_NEAR ? List.<SourceIndex>of() : elsewhere) {
                ExactSearch.find(index, run).stream()
                        .filter(hit -> Grading.grade(tokens, hit, false).conforms())
                        .forEach(hits::add);
            }
        }
        return hits.stream()
                .min(Comparator.comparing(hit -> !named.contains(hit.speaker())))
                .map(Verdict::otherConversation);
    }

    static List<String> variants(String words) {
        List<String> variants = new ArrayList<>(List.of(words));
        Incises.without(words).ifPresent(variants::add);
        return variants;
    }

    private Optional<Verdict> same(String words, Set<String> named, List<Verdict> objections) {
        Tokens tokens = Tokens.of(words);
        WordRun run = tokens.run();
        List<Graded> fitting = new ArrayList<>();
        for (SourceIndex index : indexes) {
            for (Hit hit : ExactSearch.find(index, run)) {
                Grade grade = Grading.grade(tokens, hit, false);
                if (grade.conforms()) {
                    fitting.add(new Graded(hit, grade));
                } else {
                    objections.add(Verdict.mismatch(grade.rule(), hit, words));
                }
            }
        }
        return fitting.isEmpty() ? Optional.empty() : Optional.of(best(tokens.size(), fitting, named));
    }

    private static Verdict best(int words, List<Graded> fitting, Set<String> named) {
        fitting.sort(Comparator.comparing((Graded one) -> one.grade().level())
                .thenComparing(one -> one.grade().weak())
                .thenComparing(one -> one.hit().index().side() == TextSide.TRANSLATION));
        List<Graded> said = fitting.stream()
                .filter(one -> named.isEmpty() || named.contains(one.hit().speaker()))
                .toList();
        if (said.isEmpty()) {
            return words <= SHORT
                    ? Verdict.notFound("short-other", true)
                    : Verdict.otherSpeaker(fitting.getFirst().hit());
        }
        Graded first = said.getFirst();
        Verdict verdict = Verdict.conforming(first.grade(), first.hit());
        if (words <= SHORT) {
            return Verdict.of(verdict.result(), named.isEmpty() ? "short" : "short-speaker", true, first.hit());
        }
        long speakers = said.stream().map(one -> one.hit().speaker()).distinct().count();
        return speakers > 1 ? Verdict.of(verdict.result(), "several-places", true, first.hit()) : verdict;
    }

    private Optional<Verdict> cut(String words, Cuts cuts, Set<String> named, List<Verdict> objections) {
        List<Hit> fitting = new ArrayList<>();
        for (SourceIndex index : indexes) {
            for (CutSearch.Found found : CutSearch.find(index, cuts, false)) {
                if (found.objection().isEmpty()) {
                    fitting.add(found.whole());
                } else {
                    objections.add(Verdict.mismatch(found.objection().get(), found.whole(), words));
                }
            }
        }
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Optional<Hit> said = fitting.stream()
                .filter(hit -> named.isEmpty() || named.contains(hit.speaker()))
                .findFirst();
        boolean weak = cuts.segments().stream().anyMatch(piece -> piece.size() <= SHORT);
        return Optional.of(said.map(hit -> Verdict.of(QuoteResult.CUT, "cut", weak, hit))
                .orElseGet(() -> Verdict.otherSpeaker(fitting.getFirst())));
    }

    private Verdict near(String words) {
        List<Token> tokens = Tokens.of(words).list();
        if (tokens.size() < LEAST_FOR_NEAR) {
            return Verdict.notFound(tokens.size() <= SHORT ? "short-not-found" : "not-found", true);
        }
        List<NearSearch.Near> retold = new NearSearch(tokens).find(indexes, NearSearch.RETOLD);
        List<NearSearch.Near> near = retold.stream()
                .filter(one -> one.similarity() >= NearSearch.NEAR)
                .toList();
        if (near.isEmpty()) {
            return retold.stream()
                    .filter(one -> Transposition.holds(one.alignment()))
                    .findFirst()
                    .map(one -> Verdict.perhapsTransposed(one.hit(), words))
                    .orElseGet(() -> Verdict.notFound("not-found", true));
        }
        if (NearSearch.isTied(near)) {
            return Verdict.notFound("lookalikes", true);
        }
        NearSearch.Near best = near.getFirst();
        return Transposition.holds(best.alignment())
                ? Verdict.perhapsTransposed(best.hit(), words)
                : Verdict.mismatch(best.hit(), words);
    }
}
