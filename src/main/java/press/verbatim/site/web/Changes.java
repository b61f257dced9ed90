package press.verbatim.site.web;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers the changes this node heard of, so that a page rendered while one arrived is known to be old. */
class Changes {
    private static final int REMEMBERED = 10_000;

    private final Map<String, Long> last = new ConcurrentHashMap<>();
    private long number;
    private long forgotten;

    synchronized long now() {
        return number;
    }

    synchronized void heard(String key) {
        if (last.size() >= REMEMBERED) {
            last.clear();
            forgotten = number;
        }
        last.put(key, ++number);
    }

    synchronized void heardOfAll() {
        forgotten = ++number;
    }

    /** Whether one of these keys changed after that number; also where it is no longer known. */
    synchronized boolean since(long begun, Set<String> keys) {
        return begun < forgotten || keys.stream().anyMatch(key -> last.getOrDefault(key, 0L) > begun);
    }
}
