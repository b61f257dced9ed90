package press.verbatim.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.MergeProposal.Reason;
import press.verbatim.text.Normal;

/** Finds pairs of persons whose names may be one; {@link MergesService} asks for those nobody decided on yet. */
final class Lookalikes {
    private record Name(Person person, String spelling, List<Set<String>> words) {
        /** What names have to share at least one of: a reading of the last word, or the same Wikidata id. */
        Set<String> asked() {
            Set<String> keys = new HashSet<>(words.isEmpty() ? Set.of() : words.getLast());
            keys.add(person.details().wikidata());
            return keys;
        }

        Set<String> kept() {
            Set<String> keys = new HashSet<>();
            words.forEach(keys::addAll);
            keys.add(person.details().wikidata());
            keys.remove("");
            return keys;
        }
    }

    private final Set<Set<PersonId>> settled;
    private final int limit;
    private final Map<String, List<Name>> byKey = new HashMap<>();
    private final List<MergeProposal> proposals = new ArrayList<>();

    /** @param settled pairs that are not to be proposed */
    Lookalikes(Set<Set<PersonId>> settled, int limit) {
        this.settled = new HashSet<>(settled);
        this.limit = limit;
    }

    List<MergeProposal> among(List<Person> people) {
        for (Person person : people) {
            List<Name> names = person.allSpellings().stream()
                    .map(spelling -> new Name(person, spelling, NameKeys.words(spelling)))
                    .toList();
            names.forEach(this::compare);
            names.forEach(name -> name.kept()
                    .forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(name)));
        }
        return proposals;
    }

    private void compare(Name name) {
        Set<Name> near = new LinkedHashSet<>();
        name.asked().forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
        for (Name other : near) {
            Reason reason = reason(other, name);
            if (reason != null && proposals.size() < limit && settled.add(pair(other, name))) {
                proposals.add(new MergeProposal(
                        other.person().row(), name.person().row(), reason, other.spelling(), name.spelling()));
            }
        }
    }

    private static Set<PersonId> pair(Name one, Name other) {
        return Set.of(one.person().id(), other.person().id());
    }

    private static @Nullable Reason reason(Name one, Name other) {
        String left = one.person().details().wikidata();
        String right = other.person().details().wikidata();
        if (!left.isEmpty() && !right.isEmpty()) {
            return left.equals(right) ? Reason.WIKIDATA : null;
        }
        if (Normal.fold(one.spelling()).equals(Normal.fold(other.spelling()))) {
            return Reason.SPELLING;
        }
        return NameKeys.mayBeOne(one.words(), other.words()) ? Reason.TRANSLITERATION : null;
    }
}
