package io.duly.command.plan;

import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.command.plan.PlanFixture.AGREED;
import static io.duly.command.plan.PlanFixture.FIRST;
import static io.duly.command.plan.PlanFixture.PLAN;
import static io.duly.command.plan.PlanFixture.SECOND;
import static io.duly.command.plan.PlanFixture.SECOND_PLAN;
import static io.duly.command.plan.PlanFixture.THIRD;
import static io.duly.command.plan.PlanFixture.agreed;
import static io.duly.command.plan.PlanFixture.broken;
import static io.duly.command.plan.PlanFixture.counted;
import static io.duly.command.plan.PlanFixture.kept;
import static io.duly.command.plan.PlanFixture.missed;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.CREDIT_NOTE;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.deal.IssueCreditNote;
import io.duly.command.deal.RecordPayment;
import io.duly.command.deal.ReversePayment;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.PaymentPlanCounted;
import io.duly.events.deal.PaymentPlanFulfilled;
import io.duly.events.deal.PaymentPlanLapsed;
import io.duly.events.deal.PaymentPlanPartReopened;
import io.duly.events.deal.PaymentPlanReopened;
import io.duly.events.deal.PlanEvent;
import io.duly.events.plan.PlanBreach;
import io.duly.events.plan.PlannedAmount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** Whatever happens to the money, a plan is judged by how it stands now. */
class MoneyOfPlansTest {

    private static final LocalDate JUDGED = FIRST.plusDays(1);
    private static final List<DealEvent> PLANNED = and(overdue(), agreed(), planned(JUDGED));
    private static final List<DealEvent> FIRST_KEPT = and(
            PLANNED,
            paid("40", "60"),
            counted("40", "60", PAY_DAY),
            kept(FIRST, PAY_DAY, PAY_DAY),
            planned(SECOND.plusDays(1)));
    private static final List<DealEvent> BROKEN = and(
            PLANNED,
            missed(FIRST, "40", JUDGED),
            broken(PlanBreach.PARTS_MISSED, "100", JUDGED, FIRST),
            planned(JUDGED.plusDays(1)));

    @Test
    void money_of_the_day_of_the_agreement_does_not_count_but_lowers_what_is_to_be_paid() {
        assertThat(plan(PAY_DAY, PLANNED, pay("40", AGREED)))
                .containsExactly(new PaymentPlanCounted(
                        DEAL,
                        CUSTOMER,
                        PLAN,
                        euro("60"),
                        euro("0"),
                        List.of(new PlannedAmount(INSTALMENT, euro("60"))),
                        PAY_DAY));
    }

    @Test
    void all_the_money_fulfils_the_plan() {
        assertThat(plan(PAY_DAY, PLANNED, pay("100", PAY_DAY)))
                .containsExactly(
                        new PaymentPlanCounted(DEAL, CUSTOMER, PLAN, euro("100"), euro("100"), List.of(), PAY_DAY),
                        kept(FIRST, PAY_DAY, PAY_DAY),
                        kept(SECOND, PAY_DAY, PAY_DAY),
                        kept(THIRD, PAY_DAY, PAY_DAY),
                        new PaymentPlanFulfilled(DEAL, CUSTOMER, PLAN, euro("100"), PAY_DAY, PAY_DAY));
    }

    @Test
    void a_credit_note_lowers_the_last_parts_first() {
        assertThat(plan(PAY_DAY, FIRST_KEPT, credit("30")))
                .containsExactly(new PaymentPlanCounted(
                        DEAL,
                        CUSTOMER,
                        PLAN,
                        euro("70"),
                        euro("40"),
                        List.of(new PlannedAmount(INSTALMENT, euro("30"))),
                        PAY_DAY));
    }

    @Test
    void a_plan_of_which_all_is_credited_lapses() {
        assertThat(plan(PAY_DAY, PLANNED, credit("100")))
                .last()
                .isEqualTo(new PaymentPlanLapsed(DEAL, CUSTOMER, PLAN, PAY_DAY));
    }

    @Test
    void money_that_went_back_before_the_last_day_opens_the_part_again() {
        assertThat(plan(PAY_DAY.plusDays(1), FIRST_KEPT, reverse(PAY_DAY.plusDays(1))))
                .containsExactly(
                        counted("0", "100", PAY_DAY.plusDays(1)),
                        new PaymentPlanPartReopened(DEAL, CUSTOMER, PLAN, FIRST, PAY_DAY.plusDays(1)));
    }

    @Test
    void money_that_went_back_after_the_last_day_breaks_the_plan() {
        var day = JUDGED.plusDays(1);
        assertThat(plan(day, FIRST_KEPT, reverse(day)))
                .containsExactly(
                        counted("0", "100", day),
                        missed(FIRST, "40", day),
                        broken(PlanBreach.PARTS_MISSED, "100", day, FIRST));
    }

    @Test
    void money_of_an_earlier_day_mends_a_broken_plan() {
        var day = JUDGED.plusDays(2);
        assertThat(plan(day, BROKEN, pay("40", FIRST)))
                .containsExactly(
                        counted("40", "60", day),
                        kept(FIRST, FIRST, day),
                        new PaymentPlanReopened(DEAL, CUSTOMER, PLAN, day));
    }

    @Test
    void money_that_came_too_late_mends_nothing() {
        assertThat(plan(JUDGED.plusDays(2), BROKEN, pay("100", JUDGED))).isEmpty();
    }

    @Test
    void a_broken_plan_that_another_one_replaced_stays_broken() {
        var history = and(BROKEN, agreed(SECOND_PLAN, PlanFixture.AT_ONCE, PlanFixture.planned(SECOND, "100")));
        assertThat(plan(JUDGED.plusDays(2), history, pay("40", FIRST)))
                .extracting(PlanEvent::planId)
                .containsOnly(SECOND_PLAN);
    }

    private static RecordPayment pay(String amount, LocalDate day) {
        return new RecordPayment(DEAL, PAYMENT, euro(amount), day, null);
    }

    private static ReversePayment reverse(LocalDate day) {
        return new ReversePayment(DEAL, PAYMENT, day, "sent back by the bank");
    }

    private static IssueCreditNote credit(String amount) {
        return new IssueCreditNote(DEAL, CREDIT_NOTE, INVOICE, "CN-1", euro(amount), PAY_DAY);
    }

    private static ResultValidator<?> on(LocalDate day, List<DealEvent> history, Object command) {
        return given(history).andGivenCurrentTime(morningOf(day)).when(command);
    }

    /** What the command led to about plans. */
    private static List<PlanEvent> plan(LocalDate day, List<DealEvent> history, Object command) {
        var events = new ArrayList<PlanEvent>();
        on(day, history, command)
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(org.axonframework.test.matchers.Matchers.payloadsMatching(
                        org.axonframework.test.matchers.Matchers.predicate(all -> {
                            all.stream()
                                    .filter(PlanEvent.class::isInstance)
                                    .map(PlanEvent.class::cast)
                                    .forEach(events::add);
                            return true;
                        })));
        return events;
    }
}
