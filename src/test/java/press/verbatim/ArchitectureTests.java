package press.verbatim;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.bePublic;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

@AnalyzeClasses(packages = "press.verbatim", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule entitiesStayInTheirRoom =
            classes().that().areAnnotatedWith(Entity.class).should(notBePublic());

    @ArchTest
    static final ArchRule repositoriesStayInTheirRoom =
            classes().that().areAssignableTo(Repository.class).should(notBePublic());

    @ArchTest
    static final ArchRule viewsStayInTheirRoom =
            classes().that().areAnnotatedWith(Route.class).should(notBePublic());

    @ArchTest
    static final ArchRule vaadinStaysInViews = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "press.verbatim.ui..",
                    "press.verbatim.*.ui..",
                    "press.verbatim.shell..",
                    "press.verbatim.security..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule viewsReachNoRepository = noClasses()
            .that()
            .resideInAnyPackage("press.verbatim.*.ui..", "press.verbatim.*.api..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class);

    @ArchTest
    static final ArchRule rootsDoNotKnowTheirViews = noClasses()
            .that(resideInAnyPackage("press.verbatim.*"))
            .and(not(resideInAnyPackage("press.verbatim.ui")))
            .and()
            .resideOutsideOfPackage("press.verbatim.shell")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("press.verbatim.*.ui..", "press.verbatim.*.api..");

    @ArchTest
    static final ArchRule deskServicesNameTheirRoles = classes()
            .that(simpleNameEndingWith("Service"))
            .and()
            .areNotInterfaces()
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(RolesAllowed.class);

    @ArchTest
    static final ArchRule publicDoorsAskForNoRole = classes()
            .that()
            .haveSimpleNameStartingWith("Published")
            .and()
            .areAnnotatedWith(org.springframework.stereotype.Service.class)
            .should()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule longTextIsText = noFields().should().beAnnotatedWith(Lob.class);

    @ArchTest
    static final ArchRule wiringIsByConstructor = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule noMutableStatics = fields().that()
            .areStatic()
            .and()
            .areNotFinal()
            .should()
            .haveModifier(JavaModifier.VOLATILE)
            .allowEmptyShould(true);

    private static com.tngtech.archunit.lang.ArchCondition<com.tngtech.archunit.core.domain.JavaClass> notBePublic() {
        return com.tngtech.archunit.lang.conditions.ArchConditions.not(bePublic());
    }
}
