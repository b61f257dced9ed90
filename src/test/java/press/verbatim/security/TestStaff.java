package press.verbatim.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;
import press.verbatim.platform.Ids;

/** Signs invented members of staff in and out for tests of services, views and interfaces. */
public final class TestStaff {
    public static final Person REPORTER = person("Inès Carlier", Role.REPORTER);
    public static final Person OTHER_REPORTER = person("Malo Bertin", Role.REPORTER);
    public static final Person EDITOR = person("Maud Berthier", Role.EDITOR);
    public static final Person OTHER_EDITOR = person("Paul Ravel", Role.EDITOR);
    public static final Person SUBSCRIBER_ADMIN = person("Aline Roche", Role.SUBSCRIBER_ADMIN);
    public static final Person SITE_ADMIN = person("Hugo Lemaire", Role.SITE_ADMIN);

    private TestStaff() {}

    /** Somebody with roles of their own. */
    public static Person person(String name, Role... roles) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(List.of(roles));
        StaffId id = new StaffId(Ids.next());
        return new Person(new StaffPrincipal(id, name.replace(' ', '.') + "@exemple.test", name, held, 0));
    }

    /** Leaves nobody signed in. */
    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** One invented member of staff. */
    public static final class Person {
        private final StaffPrincipal principal;

        private Person(StaffPrincipal principal) {
            this.principal = principal;
        }

        public StaffId id() {
            return principal.id();
        }

        public String name() {
            return principal.displayName();
        }

        public Authentication authentication() {
            return StaffAuthentication.of(principal);
        }

        /** Stays signed in on this thread until somebody else is. */
        public void signIn() {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication());
            SecurityContextHolder.setContext(context);
        }

        /** Does one thing as this person. */
        public <T> T does(Supplier<T> act) {
            SecurityContext before = SecurityContextHolder.getContext();
            signIn();
            try {
                return act.get();
            } finally {
                SecurityContextHolder.setContext(before);
            }
        }

        /** Does one thing as this person. */
        public void acts(Runnable act) {
            does(() -> {
                act.run();
                return Boolean.TRUE;
            });
        }

        /** Sends a MockMvc request as this person, whose account is made where it is missing: the desk lets no unknown one in. */
        public RequestPostProcessor session() {
            return request -> {
                store(WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                        .getBean(JdbcTemplate.class));
                return SecurityMockMvcRequestPostProcessors.authentication(authentication())
                        .postProcessRequest(request);
            };
        }

        private void store(JdbcTemplate database) {
            Integer known =
                    database.queryForObject("select count(*) from staff where id = ?", Integer.class, id().value());
            if (known != null && known == 0) {
                database.update(
                        "insert into staff (id, version, email, display_name, password_hash, roles, disabled, created_at)"
                                + " values (?, 0, ?, ?, '', ?, false, current_timestamp)",
                        id().value(),
                        principal.email(),
                        principal.displayName(),
                        principal.roles().stream().map(Role::name).collect(Collectors.joining(",")));
            }
        }
    }
}
