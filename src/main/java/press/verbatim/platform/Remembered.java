package press.verbatim.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * An answer that nearly every page asks for, kept on this node until something it rests on changes on any node. The services that make
 * the answer note their keys in {@link Reading}, so that it is dropped by the same changes as the pages it is part of, and before them.
 *
 * @param <T> what never changes once it is made
 */
public final class Remembered<T> {
    private final Supplier<T> ask;
    private Reading.@Nullable Noted<T> held;
    private long changes;

    /**
     * @param ask makes the answer anew
     */
    public Remembered(ChangeFeed feed, Supplier<T> ask) {
        this.ask = ask;
        feed.subscribeFirst(this::forget);
    }

    /** The answer as of now; a page that is being rendered rests on it from here on. */
    public T get() {
        Reading.Noted<T> known = held();
        if (known == null) {
            long begun = changes();
            known = Reading.noting(ask);
            if (!isWriting() && known.until() == null) {
                keep(known, begun);
            }
        }
        known.keys().forEach(Reading::note);
        return known.value();
    }

    /** What a transaction reads that writes as well may be its own change, and never be committed. */
    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private synchronized Reading.@Nullable Noted<T> held() {
        return held;
    }

    private synchronized long changes() {
        return changes;
    }

    /** Not what was being made while anything changed. */
    private synchronized void keep(Reading.Noted<T> made, long begun) {
        if (changes == begun) {
            held = made;
        }
    }

    private synchronized void forget(String change) {
        changes++;
        if (held != null && held.keys().contains(change)) {
            held = null;
        }
    }
}
