package press.verbatim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import press.verbatim.security.Role;
import press.verbatim.security.TestStaff;

/** Knocks at every door without the role it asks for. */
@VerbatimTest
class RoleEnforcementTests {
    private static final Map<Class<?>, Object> ZEROS =
            Map.of(int.class, 0, long.class, 0L, boolean.class, false, double.class, 0.0);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void servicesRefuseEveryRoleTheyDoNotName() {
        List<String> open = new ArrayList<>();
        for (Class<?> service : RoleMatrix.serviceClasses()) {
            for (Method method : RoleMatrix.publicMethods(service)) {
                for (Role role : Role.values()) {
                    if (!allows(method, role.name())) {
                        TestStaff.person("Paule Rey", role).signIn();
                        knock(method, open, role.name());
                    }
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void servicesRefuseWhoeverIsNotSignedIn() {
        List<String> open = new ArrayList<>();
        for (Class<?> service : RoleMatrix.serviceClasses()) {
            for (Method method : RoleMatrix.publicMethods(service)) {
                if (!RoleMatrix.roles(method).equals("ANYBODY")) {
                    TestStaff.signOut();
                    knock(method, open, "nobody");
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void theDesksDataAsksForASession() throws Exception {
        Set<RequestMappingInfo> all = mappings.getHandlerMethods().keySet();
        int knocked = 0;
        for (RequestMappingInfo mapping : all) {
            for (String path : mapping.getPatternValues()) {
                if (path.startsWith("/desk-api") && !path.equals("/desk-api/session")) {
                    refusesWithoutSession(mapping, path);
                    knocked++;
                }
            }
        }
        assertThat(knocked).isGreaterThan(5);
    }

    private void refusesWithoutSession(RequestMappingInfo mapping, String path) throws Exception {
        for (var verb : mapping.getMethodsCondition().getMethods()) {
            String address = path.replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000");
            mvc.perform(request(HttpMethod.valueOf(verb.name()), address)
                            .with(SecurityMockMvcRequestPostProcessors.csrf().asHeader()))
                    .andExpect(status().isUnauthorized());
        }
    }

    private static boolean allows(Method method, String role) {
        String roles = RoleMatrix.roles(method);
        return roles.equals("ANYBODY") || Arrays.asList(roles.split(", ")).contains(role);
    }

    private void knock(Method method, List<String> open, String who) {
        Object[] nothing =
                Arrays.stream(method.getParameterTypes()).map(ZEROS::get).toArray();
        try {
            method.invoke(context.getBean(method.getDeclaringClass()), nothing);
            open.add(method + " let in " + who);
        } catch (InvocationTargetException answer) {
            Throwable refusal = answer.getCause();
            if (!(refusal instanceof AccessDeniedException)
                    && !(refusal instanceof AuthenticationCredentialsNotFoundException)) {
                open.add(method + " answered " + who + " with " + refusal);
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
