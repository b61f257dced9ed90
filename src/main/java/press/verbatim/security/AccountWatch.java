package press.verbatim.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import press.verbatim.platform.ChangeFeed;

/** Ends the session of an account that was closed or changed since it signed in, on every node, within a second of the change. */
@Component
class AccountWatch extends OncePerRequestFilter {
    private static final String PREFIX = "staff:";
    private static final int CLOSED = -1;

    private final StaffRepository staff;
    private final Cache<UUID, Integer> versions = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumSize(10_000)
            .build();

    AccountWatch(StaffRepository staff, ChangeFeed changes) {
        this.staff = staff;
        changes.subscribe(this::forget);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof StaffPrincipal person
                && outdated(person)) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean outdated(StaffPrincipal person) {
        return versions.get(person.id().value(), this::version) != person.accountVersion();
    }

    private int version(UUID id) {
        return staff.findById(id)
                .filter(account -> !account.disabled())
                .map(account -> account.principal().accountVersion())
                .orElse(CLOSED);
    }

    private void forget(String key) {
        if (key.startsWith(PREFIX)) {
            versions.invalidate(UUID.fromString(key.substring(PREFIX.length())));
        }
    }

    @Configuration
    static class OutsideTheChain {
        @Bean
        FilterRegistrationBean<AccountWatch> accountWatchOnlyInTheDeskChain(AccountWatch watch) {
            FilterRegistrationBean<AccountWatch> registration = new FilterRegistrationBean<>(watch);
            registration.setEnabled(false);
            return registration;
        }
    }
}
