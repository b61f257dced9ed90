package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Sends finished pages: rendered once and kept, compressed where asked, 304 where the reader has them already. A page that
 * is at hand is answered by {@link HeldPages} and never comes here.
 */
@Component
class Answers {
    private final PageCache cache;
    private final SharedCache shared;
    private final Wardrobe wardrobe;

    Answers(PageCache cache, SharedCache shared, Wardrobe wardrobe) {
        this.cache = cache;
        this.shared = shared;
        this.wardrobe = wardrobe;
    }

    /** A page that is the same for everybody; the address is its key. What the studio tries on is kept by nobody. */
    ResponseEntity<byte[]> cached(HttpServletRequest request, String address, Supplier<Rendered> render) {
        if (wardrobe.isTrying()) {
            return once(request, render.get());
        }
        Kept kept = cache.page(address, render);
        return send(request, kept.page(), shared.head(kept.keys()));
    }

    /** A page that is made for one request and kept by nobody. */
    ResponseEntity<byte[]> once(HttpServletRequest request, Rendered page) {
        return send(request, page, Map.of(HttpHeaders.CACHE_CONTROL, "no-store"));
    }

    private ResponseEntity<byte[]> send(HttpServletRequest request, Rendered page, Map<String, String> keeping) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(page.status())
                .header(PublicHeaders.POLICY, wardrobe.policy())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        keeping.forEach(answer::header);
        if (page.redirects()) {
            return answer.location(URI.create(page.location())).build();
        }
        boolean gzip = Delivery.acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        answer.contentType(MediaType.parseMediaType(page.type()));
        if (page.status() == HttpStatus.OK.value()) {
            answer.eTag(page.etag(gzip));
        }
        return gzip
                ? answer.header(HttpHeaders.CONTENT_ENCODING, Delivery.GZIP).body(page.gzip())
                : answer.body(page.plain());
    }
}
