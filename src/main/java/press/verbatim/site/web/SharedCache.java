package press.verbatim.site.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import press.verbatim.platform.InstallationKey;

/**
 * What a shared cache in front of us is told with each answer: how long it may keep it and, where we can make it forget, under which keys.
 * The keys are hashed with the key of the installation, so that they name nothing to whoever reads them. {@link Answers},
 * {@link HeldPages} and {@link PublicHeaders} send it, {@link Purges} uses the same keys.
 */
@Component
class SharedCache {
    static final String KEYS = "Surrogate-Key";

    /** Readers ask every time; a shared cache may answer for five seconds. */
    static final String BRIEFLY = "max-age=0, public, s-maxage=5";

    /** And then with what it has while it asks. Browsers do not: for them {@code must-revalidate} comes first. */
    static final String WHILE_ASKING = "max-age=0, must-revalidate, public, s-maxage=5, stale-while-revalidate=30";

    /** More do not fit into the heads that caches take by default, nor into one request to forget. */
    static final int MOST_KEYS = 100;

    private static final int DIGITS = 12;
    private static final String ALL = "*";
    private static final String MANY = "+";
    private static final Pattern PHOTO = Pattern.compile("/media/([0-9a-f-]{36})/.*");

    private final InstallationKey key;
    private final boolean purged;

    SharedCache(InstallationKey key, SharedCacheProperties properties) {
        this.key = key;
        this.purged = !properties.purge().isEmpty();
    }

    /** Whether there is one that we can make forget. */
    boolean isPurged() {
        return purged;
    }

    /** The headers of a page that rests on these keys. */
    Map<String, String> head(Set<String> keys) {
        return purged
                ? Map.of(HttpHeaders.CACHE_CONTROL, WHILE_ASKING, KEYS, keysOf(keys))
                : Map.of(HttpHeaders.CACHE_CONTROL, BRIEFLY);
    }

    /** What a photo's file says beside its own headers; nothing for other addresses. */
    Map<String, String> headOfPhoto(String path) {
        Matcher photo = PHOTO.matcher(path);
        return purged && photo.matches() ? Map.of(KEYS, keysOf(Set.of("photo:" + photo.group(1)))) : Map.of();
    }

    /** What is to be forgotten after these changes: too many of them concern everything. */
    String purging(Collection<String> changes) {
        return changes.size() > MOST_KEYS
                ? everything()
                : Stream.concat(Stream.of(MANY), changes.stream().sorted())
                        .map(this::hashed)
                        .collect(Collectors.joining(" "));
    }

    /** The key of all pages. */
    String everything() {
        return hashed(ALL);
    }

    /** A page with too many keys is forgotten with any change. */
    private String keysOf(Set<String> keys) {
        Set<String> told = new LinkedHashSet<>(Set.of(ALL));
        told.addAll(keys.size() > MOST_KEYS ? Set.of(MANY) : keys);
        return told.stream().map(this::hashed).collect(Collectors.joining(" "));
    }

    private String hashed(String plain) {
        return key.of("cache:" + plain).substring(0, DIGITS);
    }
}
