package press.verbatim.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import press.verbatim.platform.VerbatimProperties;

/** The headers of every public answer, set before anything else runs; previews widen the policy afterwards. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PublicHeaders extends OncePerRequestFilter {
    static final String POLICY = "Content-Security-Policy";

    private static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

    /** Readers' programs and sites that show a link show its picture too. */
    private static final List<String> PICTURES = List.of("/media/", "/partage/");

    private final Wardrobe wardrobe;
    private final SharedCache shared;
    private final boolean secure;

    PublicHeaders(Wardrobe wardrobe, SharedCache shared, VerbatimProperties properties) {
        this.wardrobe = wardrobe;
        this.shared = shared;
        this.secure = "https".equals(properties.url().getScheme());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/desk") || path.startsWith("/desk/") || path.startsWith("/VAADIN/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        set(request, response);
        chain.doFilter(request, response);
    }

    private void set(HttpServletRequest request, HttpServletResponse response) {
        of(request.getRequestURI()).forEach(response::setHeader);
    }

    /** Those of the page at a path; {@link HeldPages} sends them with pages that never come this far. */
    Map<String, String> of(String path) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(POLICY, wardrobe.policy());
        all.put("Referrer-Policy", "strict-origin-when-cross-origin");
        all.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        all.put("Cross-Origin-Opener-Policy", "same-origin");
        all.put(RESOURCE_POLICY, PICTURES.stream().anyMatch(path::startsWith) ? "cross-origin" : "same-origin");
        all.put("X-Content-Type-Options", "nosniff");
        all.putAll(shared.headOfPhoto(path));
        if (secure) {
            all.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return all;
    }
}
