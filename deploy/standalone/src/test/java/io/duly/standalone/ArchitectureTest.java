package io.duly.standalone;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullMarked;
import org.springframework.web.bind.annotation.RestController;

/** The walls between the modules, and what no class of any module may do. */
@AnalyzeClasses(
        packages = "io.duly",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTestJars.class})
class ArchitectureTest {

    /** What other modules lend to tests comes as a jar when the whole build runs. */
    static final class WithoutTestJars implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule deciding_knows_nothing_of_showing = noClasses()
            .that()
            .resideInAPackage("io.duly.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.duly.query..", "io.duly.standalone..");

    @ArchTest
    static final ArchRule showing_knows_nothing_of_deciding = noClasses()
            .that()
            .resideInAPackage("io.duly.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.duly.command..", "io.duly.standalone..");

    @ArchTest
    static final ArchRule the_contract_decides_nothing =
            classes().that().resideInAPackage("io.duly.events..").should(be(recordsEnumsOrSealedInterfaces()));

    @ArchTest
    static final ArchRule events_know_nobody = classes()
            .that()
            .resideInAPackage("io.duly.events..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "io.duly.events..",
                    "org.jspecify..",
                    "org.joda.money..",
                    "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule folds_know_events_and_nobody_else = classes()
            .that()
            .resideInAPackage("io.duly.state..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "io.duly.events..",
                    "io.duly.state..",
                    "org.jspecify..",
                    "org.joda.money..",
                    "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule what_need_not_be_seen_is_not_public = classes()
            .that()
            .areAnnotatedWith(Aggregate.class)
            .or()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule nobody_asks_what_time_it_is = noClasses()
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule money_is_money = noFields()
            .that()
            .areNotStatic()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class);

    @ArchTest
    static final ArchRule nulls_are_marked_everywhere = classes().should(be(inANullMarkedPackage()));

    @ArchTest
    static final ArchRule fields_of_beans_are_final = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule nobody_knows_the_demo = noClasses()
            .that()
            .resideOutsideOfPackage("io.duly.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.duly.demo..");

    @ArchTest
    static final ArchRule nobody_knows_the_simulation = noClasses()
            .that()
            .resideOutsideOfPackage("io.duly.simulation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.duly.simulation..");

    @ArchTest
    static final ArchRule no_class_of_the_simulation_is_public =
            classes().that().resideInAPackage("io.duly.simulation..").should().bePackagePrivate();

    @ArchTest
    static final ArchRule only_the_process_itself_knows_the_process = noClasses()
            .that()
            .resideOutsideOfPackage("io.duly.standalone..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.duly.standalone..");

    @ArchTest
    static final ArchRule neither_side_knows_of_virtual_time = noClasses()
            .that()
            .resideInAnyPackage("io.duly.command..", "io.duly.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.duly.virtualtime..");

    private static DescribedPredicate<JavaClass> inANullMarkedPackage() {
        return DescribedPredicate.describe(
                "in a package that is @NullMarked",
                type -> type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false));
    }

    private static DescribedPredicate<JavaClass> recordsEnumsOrSealedInterfaces() {
        return DescribedPredicate.describe(
                "a record, an enum or a sealed interface",
                type -> type.isRecord()
                        || type.isEnum()
                        || type.reflect().isSealed()
                        || type.getSimpleName().equals("package-info"));
    }
}
