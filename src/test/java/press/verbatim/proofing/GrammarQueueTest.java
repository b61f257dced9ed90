package press.verbatim.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.verbatim.text.FrenchTypography;

class GrammarQueueTest {
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private final AtomicInteger loads = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private final CountDownLatch go = new CountDownLatch(1);
    private final GrammarQueue queue = new GrammarQueue(this::load, Duration.ofMillis(300), LIMIT);

    @AfterEach
    void end() {
        go.countDown();
        queue.close();
    }

    @Test
    void loadsNothingBeforeTheFirstParagraph() {
        assertThat(queue.found(block(" "))).hasValue(List.of());
        assertThat(loads).hasValue(0);
    }

    @Test
    void neverWaitsForAnAnswerAndReadsAParagraphOnce() {
        assertThat(queue.found(block("un"))).isEmpty();
        assertThat(queue.found(block("un"))).isEmpty();
        go.countDown();

        await().untilAsserted(() -> assertThat(queue.found(block("un")))
                .hasValueSatisfying(found -> assertThat(found).hasSize(1)));
        assertThat(reads).hasValue(1);
    }

    @Test
    void keepsNoMoreWaitingThanItsBoundAndAnswersTheRestLater() {
        for (int at = 0; at < GrammarQueue.WAITING * 2; at++) {
            queue.found(block("paragraphe " + at));
        }
        go.countDown();

        await().untilAsserted(() -> assertThat(queue.found(block("paragraphe " + (GrammarQueue.WAITING * 2 - 1))))
                .isPresent());
        assertThat(reads.get()).isLessThanOrEqualTo(GrammarQueue.WAITING + 2);
    }

    @Test
    void countsAParagraphThatFailsAsRead() {
        go.countDown();
        queue.found(block("échec"));

        await().untilAsserted(() -> assertThat(queue.found(block("échec"))).hasValue(List.of()));
    }

    @Test
    void interruptsAParagraphThatTakesTooLong() {
        try (GrammarQueue held = new GrammarQueue(this::load, Duration.ofMinutes(1), Duration.ofMillis(50))) {
            held.found(block("sans fin"));

            await().until(() -> held.found(block("sans fin")).isPresent());
            assertThat(go.getCount()).isEqualTo(1);
        }
    }

    @Test
    void leavesOutWhatIsLongerThanAnyParagraph() {
        assertThat(queue.found(block("a".repeat(FrenchTypography.LONGEST + 1)))).hasValue(List.of());
        assertThat(loads).hasValue(0);
    }

    @Test
    void letsTheRulesGoAfterARest() {
        go.countDown();
        queue.found(block("un"));
        await().until(() -> queue.found(block("un")).isPresent());

        await().until(() -> !queue.isLoaded());
        assertThat(loads).hasValue(1);
    }

    private GrammarRules load() {
        loads.incrementAndGet();
        return this::read;
    }

    private List<GrammarMatch> read(String text, Duration limit) {
        try {
            go.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        reads.incrementAndGet();
        if (text.equals("échec")) {
            throw new IllegalStateException(text);
        }
        return List.of(new GrammarMatch(0, text.length(), List.of("deux"), "RULE", "Dit autrement.", false));
    }

    private static GrammarText block(String text) {
        return new GrammarText(text, List.of());
    }
}
