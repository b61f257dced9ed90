package press.verbatim.newsletter.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import press.verbatim.newsletter.ClientNetwork;
import press.verbatim.newsletter.NewsletterProperties;
import press.verbatim.platform.VerbatimProperties;

/** Turns away forms that come from another site, and too many from one network. */
@Component
class FormGuard {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int NETWORKS = 50_000;
    private final String origin;
    private final NewsletterProperties properties;
    private final Cache<String, AtomicInteger> counts =
            Caffeine.newBuilder().expireAfterWrite(WINDOW).maximumSize(NETWORKS).build();

    FormGuard(VerbatimProperties verbatim, NewsletterProperties properties) {
        this.origin = verbatim.url().getScheme() + "://" + verbatim.url().getAuthority();
        this.properties = properties;
    }

    /** The caller's network, if its form may be taken. */
    String admit(HttpServletRequest request) {
        if (!ownPage(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        String network = network(request);
        if (counts.get(network, unused -> new AtomicInteger()).incrementAndGet() > properties.requestsPerNetwork()) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return network;
    }

    static String network(HttpServletRequest request) {
        return ClientNetwork.of(request.getRemoteAddr());
    }

    private boolean ownPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        @Nullable String sent = request.getHeader(HttpHeaders.ORIGIN);
        return sent == null || sent.equals(origin);
    }
}
