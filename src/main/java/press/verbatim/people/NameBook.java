package press.verbatim.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The names of all persons as they were at one moment, with an index of their words by {@link NameKeys}. {@link Roster} hands it out; it
 * is never changed.
 */
final class NameBook {
    private final List<NameRow> rows;
    private final List<KnownName> known;
    private final Map<String, List<NameRow>> byKey = new HashMap<>();

    /** @param rows by person: all spellings of one beside one another, the house's first */
    NameBook(List<NameRow> rows) {
        this.rows = List.copyOf(rows);
        this.known = rows.stream().map(NameRow::known).toList();
        this.rows.forEach(row -> NameKeys.words(row.spelling()).stream()
                .flatMap(Set::stream)
                .distinct()
                .forEach(key ->
                        byKey.computeIfAbsent(key, none -> new ArrayList<>(1)).add(row)));
    }

    List<NameRow> rows() {
        return rows;
    }

    /** The same list for as long as nothing changes: what is made of it can be kept by it. */
    List<KnownName> known() {
        return known;
    }

    /** Persons with a spelling that has all words of a query, in any of its readings. */
    List<UUID> holding(String query) {
        return NameKeys.words(query).stream()
                .map(this::rowsWith)
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of())
                .stream()
                .filter(row -> NameKeys.holds(row.spelling(), query))
                .map(NameRow::person)
                .distinct()
                .toList();
    }

    private List<NameRow> rowsWith(Set<String> keys) {
        return keys.stream()
                .map(key -> byKey.getOrDefault(key, List.of()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
