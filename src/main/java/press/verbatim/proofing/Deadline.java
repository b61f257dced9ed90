package press.verbatim.proofing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Interrupts the thread that sets it, unless that thread says in time that it is done; no text can hold {@link GrammarQueue} for ever. */
final class Deadline {
    private final Thread held = Thread.currentThread();
    private boolean met;

    private Deadline() {}

    static Deadline after(Duration time) {
        Deadline deadline = new Deadline();
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS)
                .execute(deadline::pass);
        return deadline;
    }

    private synchronized void pass() {
        if (!met) {
            held.interrupt();
        }
    }

    /** Whether in time or not: what the thread does next is not interrupted. */
    synchronized void met() {
        met = true;
        Thread.interrupted();
    }
}
