package press.verbatim.notices;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.security.StaffId;

/**
 * Runs something whenever the notices of a person have changed, on whichever node: the desk's frame counts again then. Who is told nothing
 * costs nothing.
 */
@Component
public class NoticeWatch {
    private static final String PREFIX = "notices:";

    private final Map<UUID, Set<Runnable>> watching = new ConcurrentHashMap<>();
    private final ChangeFeed changes;

    NoticeWatch(ChangeFeed changes) {
        this.changes = changes;
        changes.subscribe(this::changed);
    }

    /** Until what it returns is run. */
    public Runnable watch(StaffId person, Runnable changed) {
        UUID id = person.value();
        watching.computeIfAbsent(id, any -> ConcurrentHashMap.newKeySet()).add(changed);
        return () -> watching.computeIfPresent(id, (any, all) -> {
            all.remove(changed);
            return all.isEmpty() ? null : all;
        });
    }

    /** In the transaction that changes them. */
    void changed(StaffId person) {
        changes.publish(PREFIX + person.value());
    }

    private void changed(String key) {
        if (key.startsWith(PREFIX)) {
            UUID person = UUID.fromString(key.substring(PREFIX.length()));
            watching.getOrDefault(person, Set.of()).forEach(Runnable::run);
        }
    }
}
