package press.verbatim.site.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Reading;

/**
 * Holds rendered pages, compressed, until something they rest on changes on any node, or until the moment they change by
 * themselves. A wave of requests for a cold page renders it once; what was being rendered while a change arrived is not
 * kept. A kind of change that no page has ever rested on drops everything: better slow than old.
 */
@Component
class PageCache {
    static final long BYTES = 128L * 1024 * 1024;
    private static final Set<String> OF_THE_DESK = Set.of("staff", "annotations", "notices");
    private static final Set<String> OF_ARTICLES =
            Set.of("article", "around", "front", "section", "sections", "topic", "byline", "photo", "quoting", "reply");

    private final Changes changes = new Changes();
    private final Set<String> kinds = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private final Cache<String, Kept> pages;

    PageCache(ChangeFeed feed, Clock clock) {
        this.clock = clock;
        kinds.addAll(OF_ARTICLES);
        this.pages = Caffeine.newBuilder()
                .maximumWeight(BYTES)
                .weigher((String address, Kept kept) -> kept.weight())
                .expireAfter(Expiry.creating((String address, Kept kept) -> kept.life(clock.instant())))
                .build();
        feed.subscribe(this::drop);
    }

    /** A page at hand; empty for a cold one. */
    Optional<Kept> held(String address) {
        return Optional.ofNullable(pages.getIfPresent(address));
    }

    Kept page(String address, Supplier<Rendered> render) {
        Kept kept = pages.get(address, cold -> rendered(render));
        if (changes.since(kept.begun(), kept.keys())
                || kept.life(clock.instant()).isZero()) {
            pages.asMap().remove(address, kept);
        }
        return kept;
    }

    /** How much the pages weigh now. */
    long bytes() {
        pages.cleanUp();
        return pages.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    private Kept rendered(Supplier<Rendered> render) {
        long begun = changes.now();
        Reading.Noted<Rendered> noted = Reading.noting(render);
        noted.keys().forEach(key -> kinds.add(kind(key)));
        return new Kept(noted.value(), noted.keys(), noted.until(), begun);
    }

    /** Whether readers' pages never show what changed. */
    static boolean isOfTheDesk(String change) {
        return OF_THE_DESK.contains(kind(change));
    }

    /** Whether this node knows of pages which a change of this kind concerns; if not, it may concern any. */
    boolean knowsKindOf(String change) {
        return kinds.contains(kind(change));
    }

    /** Drops what rests on a change; the feed calls it, and whoever tells a shared cache of it. */
    void drop(String change) {
        if (isOfTheDesk(change)) {
            return;
        }
        if (knowsKindOf(change)) {
            changes.heard(change);
            pages.asMap().values().removeIf(kept -> kept.keys().contains(change));
        } else {
            changes.heardOfAll();
            pages.invalidateAll();
        }
    }

    private static String kind(String key) {
        int colon = key.indexOf(':');
        return colon < 0 ? key : key.substring(0, colon);
    }
}
