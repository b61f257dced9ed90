package press.verbatim.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.MergeProposal.Reason;
import press.verbatim.text.Normal;

/** Finds pairs of persons whose names may be one; {@link MergesService} asks for those nobody decided on yet. */
final class Lookalikes {
    /** Two persons, by the spellings that say so. */
    record Pair(NameRow one, NameRow other, Reason reason) {
        Set<UUID> persons() {
            return Set.of(one.person(), other.person());
        }
    }

    private final Set<Set<UUID>> settled;
    private final int limit;
    private final Map<String, List<NameRow>> byKey = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** @param settled pairs that are not to be proposed */
    Lookalikes(Set<Set<UUID>> settled, int limit) {
        this.settled = new HashSet<>(settled);
        this.limit = limit;
    }

    /** @param names by person, all of one beside one another */
    List<Pair> among(List<NameRow> names) {
        for (NameRow name : names) {
            if (pairs.size() == limit) {
                break;
            }
            compare(name);
            kept(name)
                    .forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(name));
        }
        return pairs;
    }

    /** What names have to share at least one of: a reading of the last word, or the same Wikidata id. */
    private static Set<String> asked(NameRow name) {
        List<Set<String>> words = NameKeys.words(name.spelling());
        Set<String> keys = new HashSet<>(words.isEmpty() ? Set.of() : words.getLast());
        keys.add(name.wikidata());
        return keys;
    }

    private static Set<String> kept(NameRow name) {
        Set<String> keys = new HashSet<>();
        NameKeys.words(name.spelling()).forEach(keys::addAll);
        keys.add(name.wikidata());
        keys.remove("");
        return keys;
    }

    private void compare(NameRow name) {
        Set<NameRow> near = new LinkedHashSet<>();
        asked(name).forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
        for (NameRow other : near) {
            Reason reason = other.person().equals(name.person()) ? null : reason(other, name);
            if (reason != null && pairs.size() < limit) {
                Pair pair = new Pair(other, name, reason);
                if (settled.add(pair.persons())) {
                    pairs.add(pair);
                }
            }
        }
    }

    private static @Nullable Reason reason(NameRow one, NameRow other) {
        String left = one.wikidata();
        String right = other.wikidata();
        if (!left.isEmpty() && !right.isEmpty()) {
            return left.equals(right) ? Reason.WIKIDATA : null;
        }
        if (Normal.fold(one.spelling()).equals(Normal.fold(other.spelling()))) {
            return Reason.SPELLING;
        }
        return NameKeys.mayBeOne(one.spelling(), other.spelling()) ? Reason.TRANSLITERATION : null;
    }
}
