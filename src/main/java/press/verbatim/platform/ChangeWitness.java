package press.verbatim.platform;

/**
 * Hears of each change on the node that makes it, inside its transaction, so that what must follow is written together with it. The
 * {@link ChangeFeed} calls every one there is.
 */
public interface ChangeWitness {

    /**
     * @param key as it was published
     * @param withdrawn whether readers must no longer see what was there
     */
    void changed(String key, boolean withdrawn);
}
