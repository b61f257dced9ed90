package press.verbatim.site.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;
import org.springframework.http.HttpHeaders;

/**
 * Answers with a page at hand as soon as Tomcat has read and checked the head of a request, before it looks for the
 * application: no session, no filter, no routing. Only the path chooses a page, byte for byte; what a query string adds is
 * ignored, but for the few parameters that some pages read. Everything else goes the long way, and its thread is not counted
 * among those at hand meanwhile. {@link ReadersDoor} puts it in place.
 */
final class HeldPages implements Adapter {
    private static final Pattern READ = Pattern.compile("(?:^|&)(?:suite|version|q|page|url|format)(?:=|&|$)");

    private final Adapter next;
    private final PageCache cache;
    private final PublicHeaders headers;
    private final SharedCache shared;
    private final Cache<Kept, PreparedAnswer> prepared =
            Caffeine.newBuilder().weakKeys().build();

    HeldPages(Adapter next, PageCache cache, PublicHeaders headers, SharedCache shared) {
        this.next = next;
        this.cache = cache;
        this.headers = headers;
        this.shared = shared;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        Optional<Kept> held =
                asks(request, response) ? cache.held(request.requestURI().toString()) : Optional.empty();
        if (held.isPresent()) {
            answer(request, response, held.get());
        } else {
            ReadersThreads.away();
            next.service(request, response);
        }
    }

    private void answer(Request request, Response response, Kept kept) throws IOException {
        boolean gzip = Delivery.acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        PreparedAnswer ready =
                prepared.get(kept, fresh -> prepare(request.requestURI().toString(), fresh));
        Rendered page = kept.page();
        boolean known =
                page.isTagged() && Delivery.knows(request.getHeader(HttpHeaders.IF_NONE_MATCH), page.etag(gzip));
        response.setStatus(known ? HttpServletResponse.SC_NOT_MODIFIED : page.status());
        ready.head(gzip).forEach(header -> header.addTo(response.getMimeHeaders()));
        if (!known && !page.redirects()) {
            body(request, response, page, gzip);
        }
        response.action(ActionCode.CLOSE, null);
    }

    private PreparedAnswer prepare(String path, Kept kept) {
        Map<String, String> head = new LinkedHashMap<>(headers.of(path));
        head.putAll(shared.head(kept.keys()));
        return PreparedAnswer.of(kept.page(), head);
    }

    private static void body(Request request, Response response, Rendered page, boolean gzip) throws IOException {
        byte[] bytes = gzip ? page.gzip() : page.plain();
        if (gzip) {
            Delivery.COMPRESSED.addTo(response.getMimeHeaders());
        }
        response.setContentTypeNoCharset(page.type());
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.doWrite(ByteBuffer.wrap(bytes));
        }
    }

    /**
     * What Tomcat has refused already comes here too, with a status of its own and perhaps without a method. A body, which nobody may send here,
     * is still waited for, so it goes the long way.
     */
    private static boolean asks(Request request, Response response) {
        return response.getStatus() == HttpServletResponse.SC_OK
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && request.getContentLengthLong() <= 0
                && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null
                && (request.queryString().isNull()
                        || !READ.matcher(request.queryString().toString()).find());
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return next.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        ReadersThreads.away();
        return next.asyncDispatch(request, response, event);
    }

    @Override
    public void log(Request request, Response response, long time) {
        next.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        next.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return next.getDomain();
    }
}
