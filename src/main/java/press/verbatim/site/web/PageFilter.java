package press.verbatim.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with a page at hand before security, routing and everything else. Only the path chooses a page: what a query
 * string adds is ignored, but for the few parameters that some pages read, which take the long way.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFilter extends OncePerRequestFilter {
    private static final Pattern READ = Pattern.compile("(?:^|&)(?:suite|version|q|page|url|format)(?:=|&|$)");

    private final PageCache cache;
    private final PublicHeaders headers;

    PageFilter(PageCache cache, PublicHeaders headers) {
        this.cache = cache;
        this.headers = headers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Rendered> held = reads(request) ? cache.held(request.getRequestURI()) : Optional.empty();
        if (held.isPresent()) {
            headers.set(response);
            Delivery.write(request, response, held.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean reads(HttpServletRequest request) {
        String method = request.getMethod();
        return (method.equals("GET") || method.equals("HEAD")) && ignorable(request.getQueryString());
    }

    private static boolean ignorable(@Nullable String query) {
        return query == null || !READ.matcher(query).find();
    }
}
