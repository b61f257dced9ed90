package press.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Shows each architecture rule to fail on a class made to break it, so that no rule passes because it looks at nothing. */
class RulesBreakTests {
    private static final Map<String, String> BREAKERS = new TreeMap<>(Map.ofEntries(
            Map.entry("entitiesStayInTheirRoom", "broken.Fixtures$PublicEntity"),
            Map.entry("repositoriesStayInTheirRoom", "broken.Fixtures$PublicRepository"),
            Map.entry("viewsStayInTheirRoom", "broken.Fixtures$PublicView"),
            Map.entry("vaadinStaysInViews", "broken.Fixtures$PublicView"),
            Map.entry("viewsReachNoRepository", "press.verbatim.fixtures.ui.ReachesForRows"),
            Map.entry("rootsDoNotKnowTheirViews", "press.verbatim.fixtures.KnowsItsView"),
            Map.entry("deskServicesNameTheirRoles", "broken.Fixtures$RolelessService"),
            Map.entry("publicDoorsAskForNoRole", "broken.Fixtures$PublishedByNobody"),
            Map.entry("longTextIsText", "broken.Fixtures$LongText"),
            Map.entry("wiringIsByConstructor", "broken.Fixtures$FieldWired"),
            Map.entry("noMutableStatics", "broken.Fixtures$Forgetful")));

    @Test
    void everyRuleFailsOnAClassThatBreaksIt() throws Exception {
        for (Map.Entry<String, String> breaker : BREAKERS.entrySet()) {
            assertThat(breaks(rule(breaker.getKey()), Class.forName(breaker.getValue())))
                    .as(breaker.toString())
                    .isTrue();
        }
    }

    @Test
    void noRuleIsWithoutSuchAClass() {
        assertThat(Arrays.stream(ArchitectureTests.class.getDeclaredFields())
                        .filter(field -> field.getType() == ArchRule.class)
                        .map(Field::getName))
                .containsExactlyInAnyOrderElementsOf(BREAKERS.keySet());
    }

    private static ArchRule rule(String name) throws ReflectiveOperationException {
        return (ArchRule) ArchitectureTests.class.getDeclaredField(name).get(null);
    }

    private static boolean breaks(ArchRule rule, Class<?> breaker) {
        return rule.evaluate(new ClassFileImporter().importClasses(breaker)).hasViolation();
    }
}
