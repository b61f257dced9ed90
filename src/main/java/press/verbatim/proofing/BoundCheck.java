package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.verbatim.transcript.TextSide;

/** Holds a quotation against the turns it was bound to by hand, as its relation asks. */
final class BoundCheck {
    /** From here on a transposed sentence is near enough for its negations and numbers to be compared. */
    private static final double COMPARABLE = 0.5;

    private final List<SourceIndex> sides;

    /**
     * @param sides the texts of the turns bound to, the one selected first
     */
    BoundCheck(List<SourceIndex> sides) {
        this.sides = sides.stream().filter(side -> side.size() > 0).toList();
    }

    Verdict check(String words, Relation relation, Set<String> named) {
        if (sides.isEmpty()) {
            return Verdict.notFound("source-empty", true);
        }
        Verdict verdict = switch (relation) {
            case LITERAL -> conforming(words).or(() -> cut(words)).orElseGet(() -> mismatch(words));
            case CUT ->
                conforming(words).or(() -> cut(words)).or(() -> inRuns(words)).orElseGet(() -> mismatch(words));
            case TRANSLATED -> translated(words);
            case TRANSPOSED -> transposed(words);
        };
        Hit hit = verdict.hit();
        boolean foreign = hit != null && !named.isEmpty() && !named.contains(hit.speaker());
        return verdict.conforms() && foreign && hit != null ? Verdict.otherSpeaker(hit) : verdict;
    }

    private Optional<Verdict> conforming(String words) {
        for (String variant : FreeCheck.variants(words)) {
            Tokens tokens = Tokens.of(variant);
            for (SourceIndex side : sides) {
                Optional<Verdict> best = ExactSearch.find(side, tokens.run()).stream()
                        .map(hit -> new Graded(hit, Grading.grade(tokens, hit, true)))
                        .filter(one -> one.grade().conforms())
                        .min(Comparator.comparing((Graded one) -> one.grade().level())
                                .thenComparing(one -> one.grade().weak()))
                        .map(one -> Verdict.conforming(one.grade(), one.hit()));
                if (best.isPresent()) {
                    return best;
                }
            }
        }
        return Optional.empty();
    }

    private record Graded(Hit hit, Grade grade) {}

    private Optional<Verdict> cut(String words) {
        for (String variant : FreeCheck.variants(words)) {
            Cuts cuts = Cuts.of(variant);
            for (SourceIndex side : cuts.altered() ? sides : List.<SourceIndex>of()) {
                Optional<Verdict> found = CutSearch.find(side, cuts, true).stream()
                        .min(Comparator.comparing(one -> one.objection().isPresent()))
                        .map(one -> one.objection()
                                .map(rule -> Verdict.mismatch(rule, one.whole(), words))
                                .orElseGet(() -> Verdict.of(QuoteResult.CUT, "cut", false, one.whole())));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Verdict> inRuns(String words) {
        List<Token> tokens = Cuts.of(FreeCheck.variants(words).getLast()).segments().stream()
                .flatMap(piece -> piece.list().stream())
                .toList();
        for (SourceIndex side : tokens.isEmpty() ? List.<SourceIndex>of() : sides) {
            Optional<List<Hit>> runs = RunSearch.runs(side, tokens);
            if (runs.isPresent()) {
                return Optional.of(inRuns(words, side, runs.get()));
            }
        }
        return Optional.empty();
    }

    private static Verdict inRuns(String words, SourceIndex side, List<Hit> runs) {
        Hit whole = new Hit(side, runs.getFirst().from(), runs.getLast().to());
        if (whole.isOfTwoSpeakers()) {
            return Verdict.mismatch("two-speakers", whole, words);
        }
        for (int at = 1; at < runs.size(); at++) {
            if (CutSearch.leavesNegation(
                    side, runs.get(at - 1).to(), runs.get(at).from())) {
                return Verdict.mismatch("cut-negation", whole, words);
            }
        }
        return Verdict.of(QuoteResult.CUT, "cut-declared", false, whole);
    }

    private Verdict translated(String words) {
        List<SourceIndex> translations = sides.stream()
                .filter(side -> side.side() == TextSide.TRANSLATION)
                .toList();
        if (!translations.isEmpty()) {
            return conforming(words).or(() -> cut(words)).orElseGet(() -> mismatch(words, translations));
        }
        Hit all = whole(sides.getFirst());
        Set<String> said = digits(Tokens.of(all.words()).list());
        Set<String> written = digits(Tokens.of(words).list());
        boolean changed = !said.isEmpty() && !said.containsAll(written);
        return changed
                ? Verdict.mismatch("number", all, words)
                : Verdict.of(QuoteResult.TRANSLATION_CONFORMS, "translated-by-us", true, all);
    }

    private Verdict transposed(String words) {
        List<Token> tokens = Tokens.of(words).list();
        List<NearSearch.Near> near = new NearSearch(tokens).find(sides, COMPARABLE);
        if (near.isEmpty()) {
            return Verdict.of(QuoteResult.TRANSPOSED, "transposed", true, whole(sides.getFirst()));
        }
        NearSearch.Near best = near.getFirst();
        List<Token> said = Tokens.of(best.hit().words()).list();
        if (!negations(said).equals(negations(tokens))) {
            return Verdict.mismatch("negation", best.hit(), words);
        }
        if (!numbers(said).equals(numbers(tokens))) {
            return Verdict.mismatch("number", best.hit(), words);
        }
        return Verdict.of(QuoteResult.TRANSPOSED, "transposed", false, best.hit());
    }

    private Verdict mismatch(String words) {
        return mismatch(words, sides);
    }

    private static Verdict mismatch(String words, List<SourceIndex> sides) {
        String spoken = FreeCheck.variants(words).getLast();
        Tokens tokens = Tokens.of(spoken);
        List<Hit> same = new ArrayList<>();
        sides.forEach(side -> same.addAll(ExactSearch.find(side, tokens.run())));
        if (!same.isEmpty()) {
            return Verdict.mismatch(Grading.grade(tokens, same.getFirst(), true).rule(), same.getFirst(), words);
        }
        List<NearSearch.Near> near = new NearSearch(tokens.list()).find(sides, 0);
        return near.isEmpty()
                ? Verdict.mismatch("differs", whole(sides.getFirst()), words)
                : Verdict.mismatch(near.getFirst().hit(), spoken);
    }

    private static Hit whole(SourceIndex side) {
        return new Hit(side, 0, side.size());
    }

    private static Set<String> digits(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.raw().codePoints().anyMatch(Character::isDigit))
                .map(Token::exact)
                .collect(Collectors.toSet());
    }

    private static List<String> numbers(List<Token> tokens) {
        return tokens.stream().filter(Lexicon::isNumber).map(Token::fold).toList();
    }

    private static List<String> negations(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.fold().equals("n") ? "ne" : token.fold())
                .filter(Set.of("ne", "pas", "jamais", "rien", "aucun", "not", "never", "don't", "не", "нет")::contains)
                .toList();
    }
}
