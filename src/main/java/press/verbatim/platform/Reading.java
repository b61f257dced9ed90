package press.verbatim.platform;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a page rests on. The {@code Published…} services note the keys of the change feed here while a page is being
 * rendered; whoever keeps pages asks for them. Outside of rendering nothing is noted.
 */
public final class Reading {
    private static final ScopedValue<Notes> CURRENT = ScopedValue.newInstance();

    private Reading() {}

    /**
     * What was made, with what it rests on.
     *
     * @param until the next moment at which it would be another without any change; null for never
     */
    public record Noted<T>(
            T value, Set<String> keys, @Nullable Instant until) {}

    private static final class Notes {
        private final Set<String> keys = new LinkedHashSet<>();
        private final Map<Object, Object> known = new HashMap<>();
        private @Nullable Instant until;
    }

    /** A change published under this key makes another page of it. */
    public static void note(String key) {
        if (CURRENT.isBound()) {
            CURRENT.get().keys.add(key);
        }
    }

    /** The same for a key of the form {@code kind:id}. */
    public static void note(String kind, Object id) {
        note(kind + ":" + id);
    }

    /** At this moment the page becomes another by itself. */
    public static void until(Instant moment) {
        if (CURRENT.isBound()) {
            Notes notes = CURRENT.get();
            Instant known = notes.until;
            notes.until = known == null || moment.isBefore(known) ? moment : known;
        }
    }

    /** Asks once for what many parts of a page rest on: all of them get the same answer. Outside of rendering each asks anew. */
    @SuppressWarnings("unchecked")
    public static <T> T once(Object key, Supplier<T> ask) {
        if (!CURRENT.isBound()) {
            return ask.get();
        }
        Map<Object, Object> known = CURRENT.get().known;
        Object found = known.get(key);
        if (found == null) {
            found = ask.get();
            known.put(key, found);
        }
        return (T) found;
    }

    /**
     * The same for many things of a kind: those not asked for yet are asked for at one go. What is asked for and not found is not asked for
     * again. In the order of the keys, each once; what is not found is left out.
     */
    public static <K, V> Map<K, V> all(String kind, Collection<K> keys, Function<Collection<K>, Map<K, V>> ask) {
        Map<K, Optional<V>> known = once("all:" + kind, HashMap::new);
        Set<K> missing = new LinkedHashSet<>(keys);
        missing.removeAll(known.keySet());
        if (!missing.isEmpty()) {
            Map<K, V> found = ask.apply(missing);
            missing.forEach(key -> known.put(key, Optional.ofNullable(found.get(key))));
        }
        Map<K, V> all = new LinkedHashMap<>();
        keys.forEach(key -> known.getOrDefault(key, Optional.empty()).ifPresent(value -> all.put(key, value)));
        return all;
    }

    /** Makes something and tells what it rests on. */
    public static <T> Noted<T> noting(Supplier<T> make) {
        Notes notes = new Notes();
        T made = ScopedValue.where(CURRENT, notes).call(make::get);
        return new Noted<>(made, Set.copyOf(notes.keys), notes.until);
    }
}
