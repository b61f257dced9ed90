package press.verbatim;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMapping;
import press.verbatim.platform.DeskApi;

/** Every door of the application with the roles its annotations ask for, read from the compiled classes. */
final class RoleMatrix {
    private static final String ANYBODY = "ANYBODY";
    private static final String SIGNED_IN = "SIGNED_IN";
    private static final String SIGN_IN = "/desk-api/session";
    private static final List<Class<?>> CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("press.verbatim").stream()
                    .filter(type -> !type.isAnnotation())
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private RoleMatrix() {}

    /** One line a door: kind, name, roles. */
    static List<String> lines() {
        Stream<String> lines = Stream.of(views(), endpoints(), services()).flatMap(kind -> kind);
        return lines.sorted().distinct().toList();
    }

    static List<Class<?>> serviceClasses() {
        return classes(type -> type.isAnnotationPresent(Service.class) && Modifier.isPublic(type.getModifiers()));
    }

    static List<Method> publicMethods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method ->
                        !Modifier.isStatic(method.getModifiers()) && !method.isBridge() && !method.isSynthetic())
                .toList();
    }

    static String roles(Method method) {
        String own = own(method, ANYBODY);
        return own.isEmpty() ? own(method.getDeclaringClass(), ANYBODY) : own;
    }

    private static Stream<String> views() {
        return classes(type -> type.isAnnotationPresent(Route.class)).stream()
                .map(view -> "view | " + name(view) + " | "
                        + (view.isAnnotationPresent(AnonymousAllowed.class) ? ANYBODY : named(own(view, SIGNED_IN))));
    }

    private static Stream<String> endpoints() {
        return classes(type -> AnnotatedElementUtils.hasAnnotation(type, DeskApi.class)).stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                .flatMap(RoleMatrix::endpoint);
    }

    private static Stream<String> endpoint(Method method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        String own = own(method, SIGNED_IN);
        String roles = own.isEmpty() ? own(method.getDeclaringClass(), SIGNED_IN) : own;
        String verbs = Arrays.stream(mapping.method()).map(Enum::name).sorted().collect(Collectors.joining(","));
        return paths(method, mapping)
                .map(path ->
                        "endpoint | " + verbs + " " + path + " | " + (path.equals(SIGN_IN) ? ANYBODY : named(roles)));
    }

    private static Stream<String> paths(Method method, RequestMapping mapping) {
        RequestMapping above =
                AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), RequestMapping.class);
        String prefix = above == null || above.path().length == 0 ? "" : above.path()[0];
        return mapping.path().length == 0
                ? Stream.of(prefix)
                : Arrays.stream(mapping.path()).map(prefix::concat);
    }

    private static Stream<String> services() {
        return serviceClasses().stream()
                .flatMap(type -> publicMethods(type).stream())
                .map(method -> "service | " + name(method.getDeclaringClass()) + "." + method.getName() + "("
                        + Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(", "))
                        + ") | " + named(roles(method)));
    }

    private static String own(AnnotatedElement element, String permitted) {
        if (element.isAnnotationPresent(DenyAll.class)) {
            return "NOBODY";
        }
        if (element.isAnnotationPresent(PermitAll.class)) {
            return permitted;
        }
        RolesAllowed allowed = element.getAnnotation(RolesAllowed.class);
        return allowed == null ? "" : String.join(", ", new TreeSet<>(Arrays.asList(allowed.value())));
    }

    private static String named(String roles) {
        return roles.isEmpty() ? "UNDECLARED" : roles;
    }

    private static String name(Class<?> type) {
        return type.getName().substring("press.verbatim.".length());
    }

    private static List<Class<?>> classes(Predicate<Class<?>> wanted) {
        return CLASSES.stream().filter(wanted).toList();
    }
}
