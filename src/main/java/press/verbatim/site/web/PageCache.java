package press.verbatim.site.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import press.verbatim.platform.ChangeFeed;

/**
 * Holds rendered pages until something public changes. Every change starts a new generation, so a page that was being
 * rendered meanwhile is never kept; a wave of requests for a cold page renders it once.
 */
@Component
class PageCache {
    private static final long BYTES = 64L * 1024 * 1024;
    private static final String OF_THE_DESK = "staff:";

    private final AtomicLong generation = new AtomicLong();
    private final Cache<Key, Rendered> pages = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Key key, Rendered page) -> page.weight())
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private record Key(String address, long generation) {}

    PageCache(ChangeFeed changes) {
        changes.subscribe(this::drop);
    }

    Rendered page(String address, Supplier<Rendered> render) {
        return pages.get(new Key(address, generation.get()), key -> render.get());
    }

    private void drop(String change) {
        if (!change.startsWith(OF_THE_DESK)) {
            generation.incrementAndGet();
            pages.invalidateAll();
        }
    }
}
