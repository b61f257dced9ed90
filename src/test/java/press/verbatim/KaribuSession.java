package press.verbatim;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.SpringServlet;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import press.verbatim.security.TestStaff;

/** A browserless session of the desk for view tests: open it as somebody, navigate, close it after the test. */
public final class KaribuSession {
    private static final Routes ROUTES = views();

    private KaribuSession() {}

    private static Routes views() {
        Routes routes = new Routes();
        ClassGraph classes =
                new ClassGraph().ignoreClassVisibility().enableAnnotationInfo().acceptPackages("press.verbatim");
        try (ScanResult found = classes.scan()) {
            found.getClassesWithAnnotation(Route.class)
                    .loadClasses(Component.class)
                    .forEach(routes.getRoutes()::add);
        }
        return routes;
    }

    /** Opens a session in French for the person. */
    public static void open(ApplicationContext context, TestStaff.Person person) {
        person.signIn();
        Locale.setDefault(Locale.FRENCH);
        MockVaadin.INSTANCE.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication != null) {
                request.setUserPrincipalInt(authentication);
                request.setUserInRole((principal, role) -> authentication.getAuthorities().stream()
                        .anyMatch(held ->
                                ("ROLE_" + role).equals(held.getAuthority()) || role.equals(held.getAuthority())));
            }
            return request;
        });
        SpringServlet servlet = new MockSpringServlet(ROUTES, context, MockedUI::new);
        MockVaadin.setup(MockedUI::new, servlet);
    }

    /** Ends the session and signs out. */
    public static void close() {
        MockVaadin.tearDown();
        TestStaff.signOut();
    }
}
