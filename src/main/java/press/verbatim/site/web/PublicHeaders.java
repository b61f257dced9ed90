package press.verbatim.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    private final Wardrobe wardrobe;
    private final boolean secure;

    PublicHeaders(Wardrobe wardrobe, VerbatimProperties properties) {
        this.wardrobe = wardrobe;
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
        set(response);
        chain.doFilter(request, response);
    }

    /** Sets them on an answer; {@link PageFilter} calls it for pages that never come this far. */
    void set(HttpServletResponse response) {
        response.setHeader(POLICY, wardrobe.policy());
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
