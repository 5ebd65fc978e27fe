package org.caseroom;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapstruct.Mapper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;

/// Conventions that matter, each with its reason.
class ArchitectureTest {

    private static final String US = "org.caseroom..";
    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.caseroom");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.caseroom");

    @Test
    void testsNeverSleep() {
        var rule = noClasses()
                .should()
                .callMethodWhere(called("sleep", Thread.class, TimeUnit.class))
                .because(
                        "a test that sleeps is slow on a fast machine and wrong on a slow one; wait for what you expect");

        rule.check(TESTS);
    }

    /// Vaadin's precompiled bundle is all that we need of it. What we add ourselves is built from `frontend/`.
    @Test
    void nothingIsAddedToVaadinsBundle() {
        var rule = noClasses()
                .should()
                .beAnnotatedWith(NpmPackage.class)
                .orShould()
                .beAnnotatedWith(JsModule.class)
                .orShould()
                .beAnnotatedWith(JavaScript.class)
                .orShould()
                .beAnnotatedWith(CssImport.class)
                .orShould()
                .beAnnotatedWith("com.vaadin.flow.theme.Theme")
                .because("Vaadin would then build a bundle of its own, with a Node.js that it downloads;"
                        + " load it with Page.addJsModule or @StyleSheet from /app/");

        rule.check(PRODUCTION);
        rule.check(TESTS);
        assertThat(Path.of("src/main/frontend")).doesNotExist();
    }

    @Test
    void collaboratorsComeThroughTheConstructor() {
        check(noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .because("a class is complete once constructed, and settings are records"));
    }

    @Test
    void nothingScoredDependsOnATimer() {
        check(methods()
                .should()
                .notBeAnnotatedWith(Scheduled.class)
                .because("with several nodes @Scheduled runs on each of them"));
    }

    @Test
    void theTimeComesFromTheClock() {
        check(noClasses()
                .that(not(simpleName("TimeConfiguration")))
                .should()
                .callMethodWhere(readsTheSystemClock())
                .because("tests travel in time, and both stores keep microseconds: inject the Clock"));
    }

    @Test
    void aScreenBelongsToItsFeature() {
        check(classes()
                .that()
                .resideInAPackage("org.caseroom..ui..")
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotEndingWith("Navigation")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .notBePublic()
                .because("other features link to a screen by its URL; only the navigation of a feature is public"));
    }

    @Test
    void onlyScreensKnowVaadin() {
        check(noClasses()
                .that(resideInAPackage(US)
                        .and(not(resideInAnyPackage(
                                "org.caseroom..ui..", "org.caseroom.uikit..", "org.caseroom.shell.."))))
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin..")
                        .and(not(resideInAnyPackage("com.vaadin.flow.spring.security.."))))
                .because("what a feature does must work without a screen"));
    }

    @Test
    void namesSayWhatThingsAreFor() {
        check(classes()
                .that(not(madeByMapStruct()))
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|D[Tt][Oo])")
                .because("such a name fits everything; look for the word of the domain"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCTION);
    }

    private static DescribedPredicate<JavaCall<?>> called(String method, Class<?>... owners) {
        return DescribedPredicate.describe(
                method + " of " + Arrays.toString(owners),
                call -> call.getName().equals(method)
                        && Stream.of(owners).anyMatch(call.getTargetOwner()::isEquivalentTo));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheSystemClock() {
        return DescribedPredicate.describe("read the system's clock", call -> switch (call.getName()) {
            case "now" ->
                call.getTargetOwner().isAssignableTo(TemporalAccessor.class)
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
            case "systemUTC", "systemDefaultZone", "system" ->
                call.getTargetOwner().isEquivalentTo(Clock.class);
            case "currentTimeMillis" -> call.getTargetOwner().isEquivalentTo(System.class);
            default -> false;
        });
    }

    private static DescribedPredicate<JavaClass> madeByMapStruct() {
        return DescribedPredicate.describe(
                "made by MapStruct",
                type -> type.getInterfaces().stream()
                        .anyMatch(mapper -> mapper.toErasure().isAnnotatedWith(Mapper.class)));
    }
}
