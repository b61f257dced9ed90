package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Reading;

class PageCacheTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Feed feed = new Feed();
    private final PageCache cache = new PageCache(feed, Clock.fixed(NOON, ZoneOffset.UTC));
    private final AtomicInteger rendered = new AtomicInteger();

    @Test
    void rendersAPageOnce() {
        show("/a", "article:1");
        show("/a", "article:1");
        assertThat(rendered).hasValue(1);
        assertThat(cache.held("/a")).isPresent();
    }

    @Test
    void aChangeDropsEveryPageThatRestsOnItAndNoOther() {
        show("/a", "article:1", "section:7");
        show("/b", "article:2", "section:7");
        show("/c", "article:3");
        feed.publish("section:7");
        assertThat(cache.held("/a")).isEmpty();
        assertThat(cache.held("/b")).isEmpty();
        assertThat(cache.held("/c")).isPresent();
        feed.publish("article:9");
        assertThat(cache.held("/c")).isPresent();
    }

    @Test
    void aKindOfChangeNoPageEverRestedOnDropsEverything() {
        show("/a", "article:1");
        feed.publish("parallel:1");
        assertThat(cache.held("/a")).isEmpty();
    }

    @Test
    void whatHappensAtTheDeskAloneDropsNothing() {
        show("/a", "article:1");
        feed.publish("staff:1");
        feed.publish("annotations:1");
        assertThat(cache.held("/a")).isPresent();
    }

    @Test
    void aPageThatWasBeingRenderedWhileItChangedIsNotKept() {
        show("/a", "article:1");
        cache.page("/b", () -> {
            Reading.note("article:1");
            feed.publish("article:1");
            return Rendered.html(200, "old");
        });
        assertThat(cache.held("/b")).isEmpty();
    }

    @Test
    void aPageLivesNoLongerThanUntilItChangesByItself() {
        cache.page("/a", () -> {
            Reading.until(NOON.plus(Duration.ofMinutes(5)));
            Reading.until(NOON);
            return Rendered.html(200, "past");
        });
        assertThat(cache.held("/a")).isEmpty();
        Kept soon = new Kept(Rendered.html(200, ""), java.util.Set.of(), NOON.plusSeconds(5), 0);
        assertThat(soon.life(NOON)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aWaveOfRequestsForAColdPageRendersItOnce() throws Exception {
        CountDownLatch wave = new CountDownLatch(1);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < 200; reader++) {
                readers.submit(() -> {
                    wave.await();
                    return show("/a", "article:1");
                });
            }
            wave.countDown();
        }
        assertThat(rendered).hasValue(1);
    }

    @Test
    void whatIsNotThereIsNotKept() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> cache.page("/x", () -> {
                    throw new NotFound();
                }));
        assertThat(cache.held("/x")).isEmpty();
    }

    @Test
    void memoryStaysBoundedHoweverManyPagesAreAskedFor() {
        byte[] noise = new byte[1024 * 1024];
        new Random(1).nextBytes(noise);
        for (int page = 0; page < 300; page++) {
            cache.page("/" + page, () -> Rendered.of(200, "application/octet-stream", noise));
        }
        assertThat(cache.bytes()).isLessThanOrEqualTo(PageCache.BYTES);
    }

    private Kept show(String address, String... keys) {
        return cache.page(address, () -> {
            rendered.incrementAndGet();
            List.of(keys).forEach(Reading::note);
            return Rendered.html(200, address);
        });
    }

    private static final class Feed implements ChangeFeed {
        private final List<Consumer<String>> listeners = new ArrayList<>();

        @Override
        public void publish(String key) {
            listeners.forEach(listener -> listener.accept(key));
        }

        @Override
        public void subscribe(Consumer<String> listener) {
            listeners.add(listener);
        }

        @Override
        public void subscribeFirst(Consumer<String> memory) {
            listeners.addFirst(memory);
        }
    }
}
