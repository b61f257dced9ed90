package press.verbatim.platform;

import java.util.function.Consumer;

/**
 * Tells every node what changed, so that each drops what it holds of it. Services publish inside their transaction; caches subscribe at
 * start.
 */
public interface ChangeFeed {

    /**
     * Writes a key such as {@code article:<id>} in the caller's transaction; nothing is told if that is rolled back.
     *
     * @param key at most 100 characters, free of words from sources
     */
    void publish(String key);

    /** As {@link #publish}, for what readers must no longer see: who keeps pages elsewhere is told before the caller has its answer. */
    default void withdraw(String key) {
        publish(key);
    }

    /** Calls the listener with each key, on this node, within half a second of the commit on any node. */
    void subscribe(Consumer<String> listener);

    /**
     * As {@link #subscribe}, before all of those: for memories that others read again when they hear of a change. On the node that made
     * the change they hear of it as soon as it is committed, and once more with all others.
     */
    void subscribeFirst(Consumer<String> memory);
}
