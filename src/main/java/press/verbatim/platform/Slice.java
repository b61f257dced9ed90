package press.verbatim.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a list of unknown size. Services return it, views ask for the following one with its cursor.
 *
 * @param items the rows in the order of the list
 * @param next an opaque cursor for what follows, null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Cuts what a query found to a slice. The query asks for one row more than {@code limit} to learn whether the list goes on.
     *
     * @param cursor makes the cursor of the last row kept
     */
    public static <T> Slice<T> of(List<T> found, int limit, Function<T, String> cursor) {
        if (found.size() <= limit) {
            return new Slice<>(found, null);
        }
        List<T> kept = found.subList(0, limit);
        return new Slice<>(kept, cursor.apply(kept.getLast()));
    }

    /** The same slice with each row turned into another. */
    public <R> Slice<R> map(Function<T, R> mapping) {
        return new Slice<>(items.stream().map(mapping).toList(), next);
    }
}
