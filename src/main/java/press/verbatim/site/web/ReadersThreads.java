package press.verbatim.site.web;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The threads that answer requests. A few are at hand, and take one request after the other without being put to sleep in
 * between. Whoever of them meets long work says so with {@link #away}, and another one takes its place until that is done: short answers never
 * wait for long ones. Those at hand who have all been at work for a while count as away. Beyond a number of threads of the system the places
 * are taken by light (virtual) ones, so that slow clients hold a connection and little else. {@link ReadersDoor} gives it to Tomcat.
 */
final class ReadersThreads implements Executor {
    private static final long A_WHILE = 5_000_000;
    private static final ThreadLocal<Runner> CURRENT = new ThreadLocal<>();

    private final int atHand;
    private final int heavy;
    private final long rest;
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Deque<Runner> idle = new ArrayDeque<>();
    private final Deque<Runner> spare = new ArrayDeque<>();
    private int present;
    private int alive;
    private long lastTaken = System.nanoTime();

    /**
     * @param atHand how many answer at the same time, as long as no work is long
     * @param heavy how many threads of the system there may be
     * @param rest after how long without work a thread ends
     */
    ReadersThreads(int atHand, int heavy, Duration rest) {
        this.atHand = atHand;
        this.heavy = heavy;
        this.rest = rest.toNanos();
    }

    @Override
    public void execute(Runnable task) {
        Runner chosen;
        lock.lock();
        try {
            chosen = chosen();
            if (chosen == null) {
                waiting.add(task);
            }
        } finally {
            lock.unlock();
        }
        if (chosen != null) {
            chosen.take(task);
        }
    }

    /** What the calling thread does now may take long or wait for somebody; on threads of others it does nothing. */
    static void away() {
        Runner runner = CURRENT.get();
        if (runner != null) {
            runner.leave();
        }
    }

    /** How many threads there are. */
    int alive() {
        lock.lock();
        try {
            return alive;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Runner chosen() {
        Runner resting = idle.poll();
        if (resting == null) {
            return present < atHand || System.nanoTime() - lastTaken > A_WHILE ? substitute() : null;
        }
        lastTaken = System.nanoTime();
        return resting;
    }

    private Runner substitute() {
        lastTaken = System.nanoTime();
        present++;
        Runner ready = spare.poll();
        return ready == null ? new Runner(++alive > heavy) : ready;
    }

    /** One thread: at hand, away or spare. */
    private final class Runner implements Runnable {
        private final Thread thread;
        private volatile @Nullable Runnable task;
        private boolean started;
        private boolean away;

        Runner(boolean light) {
            Thread.Builder builder = light
                    ? Thread.ofVirtual().name("http-more")
                    : Thread.ofPlatform().daemon().name("http-" + alive);
            thread = builder.unstarted(this);
        }

        void take(Runnable given) {
            task = given;
            if (started) {
                LockSupport.unpark(thread);
            } else {
                started = true;
                thread.start();
            }
        }

        void leave() {
            Runner next = null;
            Runnable first = null;
            lock.lock();
            try {
                if (!away) {
                    away = true;
                    present--;
                    first = present < atHand ? waiting.poll() : null;
                    next = first == null ? null : substitute();
                }
            } finally {
                lock.unlock();
            }
            if (next != null && first != null) {
                next.take(first);
            }
        }

        @Override
        public void run() {
            CURRENT.set(this);
            Runnable now = task;
            while (now != null) {
                work(now);
                now = next();
            }
        }

        /** What a request throws is told as any thread's; the thread goes on, and an interruption that was meant for the request ends with it. */
        private void work(Runnable request) {
            try {
                request.run();
            } catch (RuntimeException | Error thrown) {
                thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
            } finally {
                Thread.interrupted();
            }
        }

        private @Nullable Runnable next() {
            lock.lock();
            try {
                task = null;
                if (away) {
                    away = false;
                    present++;
                }
                Runnable following = waiting.poll();
                if (following != null) {
                    lastTaken = System.nanoTime();
                    return following;
                }
                if (present > atHand) {
                    present--;
                    spare.push(this);
                } else {
                    idle.push(this);
                }
            } finally {
                lock.unlock();
            }
            return given();
        }

        private @Nullable Runnable given() {
            long end = System.nanoTime() + rest;
            while (task == null) {
                long left = end - System.nanoTime();
                if (left > 0) {
                    LockSupport.parkNanos(this, left);
                } else if (ends()) {
                    return null;
                }
            }
            return task;
        }

        /** Not where somebody has chosen this thread already and is about to say for what. */
        private boolean ends() {
            lock.lock();
            try {
                boolean wasIdle = idle.remove(this);
                boolean ends = wasIdle || spare.remove(this);
                present -= wasIdle ? 1 : 0;
                alive -= ends ? 1 : 0;
                return ends;
            } finally {
                lock.unlock();
            }
        }
    }
}
