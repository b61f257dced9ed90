package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Locale;
import java.util.Map;

/**
 * An answer to the studio: whatever the page itself says, it is kept by nobody, tells no other site where it came from and may be framed
 * by ourselves. An error is noted instead of sent, so that its page can be tried on too.
 */
public class PreviewResponse extends HttpServletResponseWrapper {
    private static final int NONE = 0;

    private final Map<String, String> pinned;
    private int error = NONE;

    /** An answer under a policy. */
    public PreviewResponse(HttpServletResponse response, String policy) {
        super(response);
        pinned = Map.of(
                PublicHeaders.POLICY.toLowerCase(Locale.ROOT),
                policy,
                "cache-control",
                "no-store",
                "referrer-policy",
                "no-referrer",
                "x-robots-tag",
                "noindex");
        pinned.forEach(super::setHeader);
    }

    /** The status that the page could not be shown for, 0 for none. */
    public int error() {
        return error;
    }

    @Override
    public void setHeader(String name, String value) {
        if (!isPinned(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!isPinned(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void sendError(int status) {
        error = status;
    }

    @Override
    public void sendError(int status, String message) {
        error = status;
    }

    private boolean isPinned(String name) {
        return pinned.containsKey(name.toLowerCase(Locale.ROOT));
    }
}
