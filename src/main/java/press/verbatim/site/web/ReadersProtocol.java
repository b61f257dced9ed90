package press.verbatim.site.web;

import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.coyote.http11.Http11NioProtocol;
import org.springframework.http.HttpHeaders;

/**
 * Tomcat's own protocol on a {@link ReadersEndpoint}, but for the question whether an answer is to be compressed: one that says how it is
 * encoded is not. Tomcat makes it by its name, which {@link ReadersDoor} gives.
 */
public final class ReadersProtocol extends Http11NioProtocol {

    /** Tomcat calls it. */
    public ReadersProtocol() {
        super(new ReadersEndpoint());
    }

    @Override
    public boolean useCompression(Request request, Response response) {
        return response.getMimeHeaders().getValue(HttpHeaders.CONTENT_ENCODING) == null
                && super.useCompression(request, response);
    }
}
