package press.verbatim.platform;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;

/** Whether a request is for parts of a file; the controllers that send photos and recordings ask. */
public final class ByteRanges {
    private ByteRanges() {}

    /** Parts are for GET, in bytes, and of the file the browser has the beginning of; anything else is answered whole. */
    public static boolean areAsked(ServletWebRequest request, String etag) {
        String range = request.getHeader(HttpHeaders.RANGE);
        String ifRange = request.getHeader(HttpHeaders.IF_RANGE);
        return range != null
                && range.startsWith("bytes=")
                && HttpMethod.GET.equals(request.getHttpMethod())
                && (ifRange == null || ifRange.equals(etag));
    }
}
