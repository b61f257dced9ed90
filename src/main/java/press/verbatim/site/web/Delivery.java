package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Writes a page at hand to the wire, with as little as possible in between. */
final class Delivery {
    static final String GZIP = "gzip";

    /** Readers ask every time; a shared cache may answer for five seconds. */
    static final String SHARED = "max-age=0, public, s-maxage=5";

    private static final Pattern ACCEPTED = Pattern.compile(
            "(?:^|,)\\s*(?:gzip|x-gzip)\\s*(?:;\\s*q\\s*=\\s*(?:1(?:\\.0*)?|0?\\.0*[1-9]\\d*)\\s*)?(?=,|$)",
            Pattern.CASE_INSENSITIVE);

    private Delivery() {}

    static boolean acceptsGzip(HttpServletRequest request) {
        String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (encodings == null) {
            return false;
        }
        return encodings.startsWith("gzip,") || ACCEPTED.matcher(encodings).find();
    }

    /** Answers GET and HEAD, with 304 for a tag the reader knows. */
    static void write(HttpServletRequest request, HttpServletResponse response, Rendered page) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, SHARED);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setStatus(page.status());
        if (page.redirects()) {
            response.setHeader(HttpHeaders.LOCATION, page.location());
            return;
        }
        boolean gzip = acceptsGzip(request);
        if (page.status() == HttpServletResponse.SC_OK) {
            String tag = page.etag(gzip);
            response.setHeader(HttpHeaders.ETAG, tag);
            if (knows(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        body(request, response, page, gzip);
    }

    private static void body(HttpServletRequest request, HttpServletResponse response, Rendered page, boolean gzip)
            throws IOException {
        byte[] bytes = gzip ? page.gzip() : page.plain();
        if (gzip) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        response.setContentType(page.type());
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    private static boolean knows(@Nullable String known, String tag) {
        return known != null && (known.equals(tag) || known.equals("*") || known.contains(tag));
    }
}
