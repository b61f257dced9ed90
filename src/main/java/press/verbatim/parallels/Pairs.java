package press.verbatim.parallels;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import press.verbatim.security.StaffId;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.ExcerptId;

/** Puts cards of excerpts beside each other; a pair of which one passage may not be shown is left out. */
record Pairs(Map<ExcerptId, ExcerptCard> cards, Predicate<Parallel> mine, Map<StaffId, String> names) {

    static Pairs of(Collection<ExcerptCard> cards, Predicate<Parallel> mine, Map<StaffId, String> names) {
        return new Pairs(cards.stream().collect(Collectors.toMap(ExcerptCard::id, Function.identity())), mine, names);
    }

    static List<ExcerptId> excerpts(Collection<Parallel> parallels) {
        return parallels.stream()
                .flatMap(each -> each.excerpts().stream())
                .distinct()
                .toList();
    }

    List<ParallelCard> of(Collection<Parallel> parallels) {
        return parallels.stream()
                .filter(each -> cards.containsKey(each.left()) && cards.containsKey(each.right()))
                .map(each -> each.card(
                        Objects.requireNonNull(cards.get(each.left())),
                        Objects.requireNonNull(cards.get(each.right())),
                        mine.test(each),
                        names.getOrDefault(each.author(), "")))
                .toList();
    }
}
