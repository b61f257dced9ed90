package press.verbatim.site.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** The heads of a page's answers in both forms, encoded once for all who ask. */
record PreparedAnswer(List<Header> compressed, List<Header> plain) {

    static PreparedAnswer of(Rendered page, Map<String, String> everywhere) {
        return new PreparedAnswer(head(page, everywhere, true), head(page, everywhere, false));
    }

    List<Header> head(boolean gzip) {
        return gzip ? compressed : plain;
    }

    private static List<Header> head(Rendered page, Map<String, String> everywhere, boolean gzip) {
        List<Header> head = new ArrayList<>();
        everywhere.forEach((name, value) -> head.add(Header.of(name, value)));
        head.add(Header.of(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING));
        if (page.redirects()) {
            head.add(Header.of(HttpHeaders.LOCATION, page.location()));
        } else if (page.isTagged()) {
            head.add(Header.of(HttpHeaders.ETAG, page.etag(gzip)));
        }
        return List.copyOf(head);
    }
}
