package io.duly.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.spring.stereotype.Aggregate;

/** Which way the rooms of each module may look at each other. */
@AnalyzeClasses(
        packages = "io.duly",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTestJars.class})
class RoomsTest {

    @ArchTest
    static final ArchRule a_deal_knows_no_room = noClasses()
            .that()
            .resideInAPackage("io.duly.command.deal..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.duly.command..")
                    .and(not(resideInAnyPackage(
                            "io.duly.command.deal..",
                            "io.duly.command.calendar..",
                            "io.duly.command.platform..",
                            "io.duly.command.refusal..",
                            "io.duly.command.web.."))));

    @ArchTest
    static final ArchRule a_customer_knows_no_room_but_the_deals = noClasses()
            .that()
            .resideInAPackage("io.duly.command.customer..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.duly.command..")
                    .and(not(resideInAnyPackage(
                            "io.duly.command.customer..",
                            "io.duly.command.deal..",
                            "io.duly.command.platform..",
                            "io.duly.command.refusal..",
                            "io.duly.command.web.."))));

    @ArchTest
    static final ArchRule rooms_decide_about_deals_and_customers_through_their_doors = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.duly.command.deal..",
                    "io.duly.command.customer..",
                    "io.duly.command.platform..",
                    "io.duly.command.web..")
            .and()
            .areNotAnnotatedWith(Aggregate.class)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.axonframework.modelling.command.AggregateLifecycle")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.axonframework.modelling.command.Repository");

    @ArchTest
    static final ArchRule families_of_events_form_no_circle =
            slices().matching("io.duly.events.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule folds_form_no_circle =
            slices().matching("io.duly.state.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_of_the_command_side_form_no_circle =
            slices().matching("io.duly.command.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_of_the_query_side_form_no_circle =
            slices().matching("io.duly.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_of_the_standalone_form_no_circle =
            slices().matching("io.duly.standalone.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule parts_of_virtual_time_form_no_circle =
            slices().matching("io.duly.virtualtime.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule parts_of_the_demo_form_no_circle =
            slices().matching("io.duly.demo.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule modules_form_no_circle =
            slices().matching("io.duly.(*)..").should().beFreeOfCycles();
}
