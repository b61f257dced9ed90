package press.verbatim.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.data.domain.Limit;

/** Reads on past what belongs to articles that are not the asker's, so that a full list is full. The lists of open requests are read so. */
final class Stretches {
    private static final int STRETCH = 200;
    private static final int SHOWN = 500;
    private static final UUID LOWEST = new UUID(0, 0);

    private Stretches() {}

    /**
     * @param next reads what comes after an id, in the order of ids
     * @param own what is to be shown of a stretch
     */
    static <E, R> List<R> read(
            BiFunction<UUID, Limit, List<E>> next, Function<E, UUID> id, Function<List<E>, List<R>> own) {
        List<R> shown = new ArrayList<>();
        UUID after = LOWEST;
        List<E> stretch;
        do {
            stretch = next.apply(after, Limit.of(STRETCH));
            shown.addAll(own.apply(stretch));
            after = stretch.isEmpty() ? after : id.apply(stretch.getLast());
        } while (stretch.size() == STRETCH && shown.size() < SHOWN);
        return shown;
    }
}
