package io.duly.command.plan;

import static io.duly.command.plan.PlanFixture.AGREED;
import static io.duly.command.plan.PlanFixture.FIRST;
import static io.duly.command.plan.PlanFixture.plan;
import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.contact.AddContactPerson;
import io.duly.command.deal.RecordPayment;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.FactRefusal;
import io.duly.command.testing.CommandSideUnderTest;
import io.duly.command.testing.HandClock;
import io.duly.command.testing.Story;
import io.duly.events.contact.PersonRole;
import io.duly.testing.ContactFixture;
import io.duly.testing.TestPostgres;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer owes 100 euro and agrees to pay them in three parts. */
class PlansIT {

    private HandClock clock;
    private CommandSideUnderTest duly;

    @BeforeEach
    void start() {
        clock = new HandClock(morningOf(AGREED));
        duly = CommandSideUnderTest.start(TestPostgres.newEmptyDatabase(), clock);
        duly.send(Story.ofADealThatIsOwing());
        duly.send(new AddContactPerson(
                CUSTOMER, ACCOUNTANT, ContactFixture.described("Ivanova", PersonRole.ACCOUNTS_PAYABLE)));
    }

    @AfterEach
    void stop() {
        duly.close();
    }

    @Test
    void a_plan_is_recorded_once_and_a_repeat_changes_nothing() {
        duly.send(plan(), plan());

        assertThat(duly.history(DEAL)).containsOnlyOnce("PaymentPlanAgreed");
    }

    @Test
    void a_plan_that_was_not_agreed_yet_is_refused() {
        clock.set(morningOf(AGREED.minusDays(1)));

        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> duly.send(plan()))
                .returns(FactRefusal.NOT_YET_HAPPENED, CommandRejected::reason)
                .returns("agreedOn", CommandRejected::field);
        assertThat(duly.history(DEAL)).doesNotContain("PaymentPlanAgreed");
    }

    @Test
    void the_deals_clock_breaks_a_plan_and_the_ladder_goes_on_the_day_after() {
        duly.send(plan());
        clock.set(morningOf(FIRST.plusDays(1)));
        duly.settle("warning-watch");
        assertThat(duly.history(DEAL)).contains("PaymentPlanBroken").doesNotContain("EscalationStepTaken");

        clock.set(morningOf(FIRST.plusDays(2)));
        duly.settle("warning-watch");
        assertThat(duly.history(DEAL)).contains("EscalationStepTaken");
    }

    @Test
    void a_broken_plan_warns_of_the_customer_until_it_is_found_kept() {
        duly.send(plan());
        clock.set(morningOf(FIRST.plusDays(1)));
        duly.settle("warning-watch");
        assertThat(signs()).containsOnlyOnce("PLAN_BROKEN");

        duly.send(new RecordPayment(DEAL, PAYMENT, euro("40"), FIRST, null));
        duly.settle("warning-watch");
        assertThat(duly.history(DEAL)).contains("PaymentPlanReopened");
        assertThat(signs()).doesNotContain("PLAN_BROKEN");
    }

    private List<String> signs() {
        return duly.database()
                .sql("select kind from command.warning_sign")
                .query(String.class)
                .list();
    }
}
