package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadersThreadsTest {
    private static final int AT_HAND = 2;
    private static final int HEAVY = 4;
    private static final int MANY = 20_000;

    private final CountDownLatch end = new CountDownLatch(1);
    private final ReadersThreads threads = new ReadersThreads(AT_HAND, HEAVY, Duration.ofMillis(50));

    @AfterEach
    void letEverybodyGo() {
        end.countDown();
    }

    @Test
    void shortWorkIsDoneByThoseAtHandAndAllOfIt() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        AtomicInteger done = new AtomicInteger();
        for (int number = 0; number < 200; number++) {
            threads.execute(() -> {
                seen.add(Thread.currentThread());
                done.incrementAndGet();
            });
        }
        await().until(() -> done.get() == 200);
        assertThat(seen).allMatch(thread -> !thread.isVirtual());
    }

    @Test
    void whoIsAwayIsReplacedAtOnce() throws Exception {
        CountDownLatch gone = new CountDownLatch(AT_HAND);
        for (int number = 0; number < AT_HAND; number++) {
            threads.execute(() -> {
                ReadersThreads.away();
                gone.countDown();
                rest(end);
            });
        }
        gone.await();
        assertAnswers();
    }

    @Test
    void whatWaitsAlreadyIsTakenWhenSomebodyLeaves() throws Exception {
        CountDownLatch busy = new CountDownLatch(AT_HAND);
        CountDownLatch leave = new CountDownLatch(1);
        for (int number = 0; number < AT_HAND; number++) {
            threads.execute(() -> {
                busy.countDown();
                rest(leave);
                ReadersThreads.away();
                rest(end);
            });
        }
        busy.await();
        CountDownLatch answered = new CountDownLatch(1);
        threads.execute(answered::countDown);
        leave.countDown();
        await().until(() -> answered.getCount() == 0);
    }

    @Test
    void allWhoAreAtWorkForAWhileCountAsAway() throws Exception {
        CountDownLatch busy = new CountDownLatch(AT_HAND);
        for (int number = 0; number < AT_HAND; number++) {
            threads.execute(() -> {
                busy.countDown();
                rest(end);
            });
        }
        busy.await();
        Thread.sleep(20);
        assertAnswers();
    }

    @Test
    void beyondTheHeavyOnesTheyAreLight() throws Exception {
        Queue<Boolean> light = new ConcurrentLinkedQueue<>();
        for (int number = 1; number <= HEAVY + 2; number++) {
            int gone = number;
            threads.execute(() -> {
                ReadersThreads.away();
                light.add(Thread.currentThread().isVirtual());
                rest(end);
            });
            await().until(() -> light.size() == gone);
        }
        assertThat(light).containsExactly(false, false, false, false, true, true);
        assertAnswers();
    }

    @Test
    void theyEndWithoutWork() {
        for (int number = 0; number < HEAVY + 2; number++) {
            threads.execute(() -> {
                ReadersThreads.away();
                rest(end);
            });
        }
        await().until(() -> threads.alive() == HEAVY + 2);
        end.countDown();
        await().until(() -> threads.alive() == 0);
        assertAnswers();
    }

    @Test
    void oneThatFailsTakesNobodyAway() throws Exception {
        CountDownLatch told = new CountDownLatch(10);
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> told.countDown());
        try {
            for (int number = 0; number < 10; number++) {
                threads.execute(() -> {
                    throw new IllegalStateException("one request");
                });
            }
            assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertAnswers();
    }

    @Test
    void anInterruptionEndsWithItsRequest() {
        Queue<Boolean> interrupted = new ConcurrentLinkedQueue<>();
        for (int number = 0; number < 20; number++) {
            threads.execute(() -> {
                interrupted.add(Thread.currentThread().isInterrupted());
                Thread.currentThread().interrupt();
            });
        }
        await().until(() -> interrupted.size() == 20);
        assertThat(interrupted).containsOnly(false);
    }

    @Test
    void nothingIsLostOrDoneTwiceWhenAllHappensAtOnce() {
        AtomicInteger done = new AtomicInteger();
        for (int number = 0; number < MANY; number++) {
            int own = number;
            threads.execute(() -> {
                if (own % 7 == 0) {
                    ReadersThreads.away();
                    Thread.yield();
                }
                done.incrementAndGet();
            });
        }
        await().until(() -> done.get() >= MANY);
        await().until(() -> threads.alive() == 0);
        assertThat(done).hasValue(MANY);
    }

    @Test
    void elsewhereNobodyIsAway() {
        ReadersThreads.away();
        assertAnswers();
    }

    private void assertAnswers() {
        for (int number = 0; number < 5; number++) {
            CountDownLatch answered = new CountDownLatch(1);
            threads.execute(answered::countDown);
            await().until(() -> answered.getCount() == 0);
        }
    }

    private static void rest(CountDownLatch latch) {
        try {
            latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
