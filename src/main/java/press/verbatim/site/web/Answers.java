package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends finished pages: from the cache, compressed where asked, 304 where the reader has them already. */
@Component
class Answers {
    private static final CacheControl SHARED =
            CacheControl.maxAge(Duration.ZERO).cachePublic().sMaxAge(Duration.ofSeconds(5));

    private final PageCache cache;

    Answers(PageCache cache) {
        this.cache = cache;
    }

    /** A page that is the same for everybody; the address is its key. */
    ResponseEntity<byte[]> cached(HttpServletRequest request, String address, Supplier<Rendered> render) {
        return send(request, cache.page(address, render), SHARED);
    }

    /** A page that is made for one request and kept by nobody. */
    ResponseEntity<byte[]> once(HttpServletRequest request, Rendered page) {
        return send(request, page, CacheControl.noStore());
    }

    private static ResponseEntity<byte[]> send(HttpServletRequest request, Rendered page, CacheControl control) {
        boolean gzip = accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        String tag = "\"" + page.tag() + (gzip ? "-gz\"" : "\"");
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(page.status())
                .cacheControl(control)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!page.location().isEmpty()) {
            return answer.location(URI.create(page.location())).build();
        }
        answer.contentType(MediaType.parseMediaType(page.type()));
        if (page.status() == HttpStatus.OK.value()) {
            answer.eTag(tag);
        }
        return gzip ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(page.gzip()) : answer.body(page.plain());
    }

    private static boolean accepts(String encodings) {
        return encodings != null && encodings.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    }
}
