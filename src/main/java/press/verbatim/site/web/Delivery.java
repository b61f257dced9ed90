package press.verbatim.site.web;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** What all answers with finished pages agree on: in which form they are sent and what a reader knows already. */
final class Delivery {
    static final String GZIP = "gzip";
    /** For what stands under an address that names its bytes: it never changes. */
    static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    static final Header COMPRESSED = Header.of(HttpHeaders.CONTENT_ENCODING, GZIP);

    private static final Pattern ACCEPTED = Pattern.compile(
            "(?:^|,)\\s*(?:gzip|x-gzip)\\s*(?:;\\s*q\\s*=\\s*(?:1(?:\\.0*)?|0?\\.0*[1-9]\\d*)\\s*)?(?=,|$)",
            Pattern.CASE_INSENSITIVE);

    private Delivery() {}

    /** Whether these encodings, the value of Accept-Encoding, include ours. */
    static boolean acceptsGzip(@Nullable String encodings) {
        return encodings != null
                && (encodings.equals(GZIP)
                        || encodings.startsWith("gzip,")
                        || ACCEPTED.matcher(encodings).find());
    }

    /** Whether the tags a reader sent, the value of If-None-Match, name this one. */
    static boolean knows(@Nullable String known, String tag) {
        return known != null && (known.equals(tag) || known.equals("*") || known.contains(tag));
    }
}
