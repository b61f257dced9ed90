package press.verbatim.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells in which ways a word of a listed name is written. Another spelling of a person counts where it has the consonants of the same word:
 * a pen name or a cover name in the list never leads readers to whoever is behind it.
 */
@Component
class NameReadings {
    private static final Duration HELD = Duration.ofSeconds(10);
    private static final String ALL = "all";

    private final LoadingCache<String, NameBook> book;
    private volatile Listed listed = Listed.of(new NameBook(List.of()));

    NameReadings(Roster roster) {
        this.book = Caffeine.newBuilder().expireAfterWrite(HELD).build(all -> roster.now());
    }

    /**
     * Words of all spellings of all persons, each as the set of its keys.
     *
     * @param bearers who has a word with a key
     */
    private record Listed(NameBook book, Map<PersonId, Set<Set<String>>> words, Map<String, Set<PersonId>> bearers) {
        static Listed of(NameBook book) {
            Listed all = new Listed(book, new HashMap<>(), new HashMap<>());
            book.known().forEach(name -> add(name, all));
            return all;
        }
    }

    /**
     * The keys of every spelling of one word of a name; none where nobody on the list has such a word.
     *
     * @param asked the keys of the word as somebody wrote it
     */
    Set<String> of(Set<String> asked) {
        Listed now = current();
        Set<String> found = new HashSet<>();
        asked.stream()
                .flatMap(key -> now.bearers().getOrDefault(key, Set.of()).stream())
                .distinct()
                .forEach(person -> found.addAll(same(now.words().getOrDefault(person, Set.of()), asked)));
        return found;
    }

    private static Set<String> same(Set<Set<String>> spelled, Set<String> asked) {
        Set<String> bones = bones(spelled.stream().filter(word -> word.stream().anyMatch(asked::contains)));
        return spelled.stream()
                .filter(word -> word.stream().map(NameReadings::bones).anyMatch(bones::contains))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> bones(Stream<Set<String>> words) {
        return words.flatMap(Set::stream).map(NameReadings::bones).collect(Collectors.toSet());
    }

    /** The consonants alone, f and v as one. */
    private static String bones(String key) {
        return key.replace('v', 'f').replaceAll("[aeiou]", "");
    }

    private Listed current() {
        NameBook now = book.get(ALL);
        Listed known = listed;
        if (known.book() != now) {
            known = Listed.of(now);
            listed = known;
        }
        return known;
    }

    private static void add(KnownName name, Listed all) {
        List<Set<String>> words = NameKeys.words(name.spelling());
        all.words().computeIfAbsent(name.person(), none -> new HashSet<>()).addAll(words);
        words.stream()
                .flatMap(Set::stream)
                .forEach(key -> all.bearers()
                        .computeIfAbsent(key, none -> new HashSet<>())
                        .add(name.person()));
    }
}
