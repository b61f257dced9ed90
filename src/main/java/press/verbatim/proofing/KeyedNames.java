package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.KnownName;
import press.verbatim.people.NameKeys;
import press.verbatim.proofing.NameList.Spotted;

/**
 * Recognises spellings of known names that nobody listed, by the keys of the people module: Uschakow for Ouchakov. A name that may be
 * two persons' is nobody's.
 */
final class KeyedNames {
    private static final int SURNAME_MIN = 5;

    private record Form(String person, List<Set<String>> words) {}

    private final Map<String, List<Form>> byKey = new HashMap<>();
    private final Map<String, Set<String>> surnames = new HashMap<>();
    private int longest = 1;

    KeyedNames(List<KnownName> names) {
        names.forEach(this::add);
    }

    private void add(KnownName name) {
        Form form = new Form(name.person().toString(), NameKeys.words(name.spelling()));
        if (form.words().size() < 2) {
            return;
        }
        longest = Math.max(longest, form.words().size());
        form.words()
                .forEach(keys -> keys.forEach(key ->
                        byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(form)));
        form.words()
                .getLast()
                .forEach(key ->
                        surnames.computeIfAbsent(key, none -> new HashSet<>()).add(form.person()));
    }

    /** A whole name that starts at a word, the longest one. */
    @Nullable
    Spotted whole(Tokens text, int at) {
        for (int words = Math.min(longest, text.size() - at); words > 1; words--) {
            if (NameList.runsOn(text, at, at + words) && isCapital(text.get(at + words - 1))) {
                String person = person(text, at, at + words);
                if (person != null) {
                    return new Spotted(person, at, at + words);
                }
            }
        }
        return null;
    }

    private @Nullable String person(Tokens text, int from, int to) {
        List<Set<String>> words = new ArrayList<>();
        for (int at = from; at < to; at++) {
            words.add(keys(text.get(at)));
        }
        Set<String> persons = new HashSet<>();
        for (String key : words.getLast()) {
            for (Form form : byKey.getOrDefault(key, List.of())) {
                if (NameKeys.mayBeOne(form.words(), words)) {
                    persons.add(form.person());
                }
            }
        }
        return only(persons);
    }

    /** The person whose surname a word may be; null where several may. */
    @Nullable
    String surname(Token word) {
        if (word.raw().length() < SURNAME_MIN || !isCapital(word)) {
            return null;
        }
        Set<String> persons = new HashSet<>();
        keys(word).forEach(key -> persons.addAll(surnames.getOrDefault(key, Set.of())));
        return only(persons);
    }

    private static @Nullable String only(Set<String> persons) {
        return persons.size() == 1 ? persons.iterator().next() : null;
    }

    private static Set<String> keys(Token word) {
        List<Set<String>> words = NameKeys.words(word.raw());
        return words.size() == 1 ? words.getFirst() : Set.of();
    }

    private static boolean isCapital(Token word) {
        return Character.isUpperCase(word.raw().codePointAt(0));
    }
}
