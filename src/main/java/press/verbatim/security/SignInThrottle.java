package press.verbatim.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins of the last quarter of an hour: five an account from one network, fifty from one network. */
@Component
class SignInThrottle {
    private static final int A_PAIR = 5;
    private static final int A_NETWORK = 50;
    private static final int AN_ACCOUNT = 30;

    private final Cache<String, AtomicInteger> failures = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(15))
            .maximumSize(100_000)
            .build();

    boolean closed(String email, String network) {
        return count(pair(email, network)) >= A_PAIR || count(network) >= A_NETWORK || count(email) >= AN_ACCOUNT;
    }

    void failed(String email, String network) {
        for (String key : new String[] {pair(email, network), network, email}) {
            failures.asMap().computeIfAbsent(key, unused -> new AtomicInteger()).incrementAndGet();
        }
    }

    void succeeded(String email) {
        failures.asMap().keySet().removeIf(key -> key.equals(email) || key.startsWith(email + "|"));
    }

    private int count(String key) {
        AtomicInteger counted = failures.getIfPresent(key);
        return counted == null ? 0 : counted.get();
    }

    private static String pair(String email, String network) {
        return email + "|" + network;
    }
}
