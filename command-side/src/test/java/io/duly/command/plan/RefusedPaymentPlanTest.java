package io.duly.command.plan;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.plan.PlanFixture.AGREED;
import static io.duly.command.plan.PlanFixture.AT_ONCE;
import static io.duly.command.plan.PlanFixture.COLLECTOR;
import static io.duly.command.plan.PlanFixture.FIRST;
import static io.duly.command.plan.PlanFixture.HEAD;
import static io.duly.command.plan.PlanFixture.PLAN;
import static io.duly.command.plan.PlanFixture.SECOND;
import static io.duly.command.plan.PlanFixture.SECOND_PLAN;
import static io.duly.command.plan.PlanFixture.agreed;
import static io.duly.command.plan.PlanFixture.part;
import static io.duly.command.plan.PlanFixture.plan;
import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.SECRETARY;
import static io.duly.testing.ContactFixture.left;
import static io.duly.testing.ContactFixture.threeByThree;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.SECOND_INSTALMENT;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.closedAsPaid;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.owingInTwoParts;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;

import io.duly.command.contact.ContactRefusal;
import io.duly.command.deal.DealRefusal;
import io.duly.command.plan.AgreePaymentPlan.Part;
import io.duly.command.promise.GivePromise;
import io.duly.command.refusal.Reason;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromisedAmount;
import io.duly.events.deal.PromisedPart;
import io.duly.events.shared.PromiseId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RefusedPaymentPlanTest {

    private static final LocalDate FAR = AGREED.plusDays(31);

    @Test
    void an_instalment_to_which_the_parts_do_not_come_is_refused() {
        var both = List.of(SECOND_INSTALMENT, INSTALMENT);
        refused(owingInTwoParts(), plan(PLAN, both, AT_ONCE, part(FIRST, "60")), PlanRefusal.PLAN_MISSES_AN_INSTALMENT);
    }

    @Test
    void more_than_is_open_is_refused() {
        refused(overdue(), plan(part(FIRST, "60"), part(SECOND, "40.01")), PlanRefusal.PLAN_EXCEEDS_DEBT);
        on(FIRST, and(overdue(), paid("30", "70")), plan(part(FIRST, "60"), part(SECOND, "40.01")), COLLECTOR)
                .expectExceptionDetails(PlanRefusal.PLAN_EXCEEDS_DEBT);
    }

    @Test
    void an_instalment_of_a_running_plan_is_not_planned_again() {
        var history = and(overdue(), agreed(), planned(FIRST.plusDays(1)));
        refused(history, plan(SECOND_PLAN, List.of(INSTALMENT), AT_ONCE, part(FIRST, "10")), PlanRefusal.PLAN_OVERLAPS);
    }

    @Test
    void what_is_promised_is_not_planned() {
        var promised = new PromiseToPayGiven(
                DEAL,
                CUSTOMER,
                PromiseId.of("00000000-0000-0000-0000-0000000000a1"),
                ACCOUNTANT,
                AGREED.atTime(6, 0).toInstant(ZoneOffset.UTC),
                AGREED,
                List.of(new PromisedPart(SECOND, SECOND, List.of(new PromisedAmount(INSTALMENT, euro("10"))))),
                0,
                euro("0"),
                null,
                null,
                List.of(DEAL),
                0);
        refused(and(overdue(), promised), plan(), PlanRefusal.PLAN_OVER_A_PROMISE);
    }

    @Test
    void a_part_in_the_past_or_in_years_is_refused() {
        on(FIRST.plusDays(1), overdue(), plan(), COLLECTOR).expectExceptionDetails(PlanRefusal.PART_IN_THE_PAST);
        on(AGREED, overdue(), plan(part(AGREED.plusYears(3).plusDays(1), "100")), HEAD)
                .expectExceptionDetails(PlanRefusal.PLAN_TOO_LONG);
    }

    @Test
    void a_plan_of_more_than_30_days_needs_a_head() {
        refused(overdue(), plan(part(FAR, "100")), PlanRefusal.PLAN_NEEDS_A_HEAD);
        when(overdue(), plan(part(FAR.minusDays(1), "100"))).expectSuccessfulHandlerExecution();
        on(AGREED, overdue(), plan(part(FAR, "100")), HEAD).expectSuccessfulHandlerExecution();
    }

    @Test
    void an_instalment_that_is_paid_or_of_another_deal_is_refused() {
        var paid = and(owingInTwoParts(), paid("60", "0"));
        on(FIRST, paid, plan(part(SECOND, "60")), COLLECTOR).expectExceptionDetails(DealRefusal.NOTHING_OPEN);
        refused(
                overdue(),
                plan(PLAN, List.of(SECOND_INSTALMENT), AT_ONCE, part(FIRST, "1")),
                DealRefusal.INSTALMENT_UNKNOWN);
    }

    @Test
    void another_currency_than_the_deals_is_refused() {
        refused(overdue(), plan(new Part(FIRST, Money.parse("USD 1"))), DealRefusal.CURRENCY_DIFFERS);
    }

    @Test
    void a_closed_deal_gets_no_plan() {
        on(FIRST, closedAsPaid(), plan(part(SECOND, "1")), COLLECTOR).expectExceptionDetails(DealRefusal.DEAL_CLOSED);
    }

    @Test
    void a_person_who_is_not_known_or_has_left_agrees_no_plan() {
        var unknown = new AgreePaymentPlan(
                DEAL,
                PLAN,
                plan().instalments(),
                plan().parts(),
                plan().kind(),
                AGREED,
                SECRETARY,
                AT_ONCE,
                plan().onBreach(),
                null,
                null);
        refused(overdue(), unknown, ContactRefusal.CONTACT_PERSON_UNKNOWN);
        var gone = Stream.concat(threeByThree().stream(), Stream.<CustomerEvent>of(left(ACCOUNTANT, AGREED)))
                .toList();
        deal().with(gone)
                .after(overdue())
                .andGivenCurrentTime(morningOf(AGREED))
                .when(plan(), COLLECTOR)
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_LEFT);
    }

    @Test
    void what_is_in_a_running_plan_is_not_promised() {
        var amount = new GivePromise.Amount(DEAL, INSTALMENT, euro("1"));
        var promise = new GivePromise(
                CUSTOMER,
                PromiseId.of("00000000-0000-0000-0000-0000000000a1"),
                ACCOUNTANT,
                morningOf(AGREED),
                List.of(new GivePromise.Part(SECOND, List.of(amount))),
                0,
                List.of(),
                null,
                null);
        deal().with(threeByThree())
                .after(and(overdue(), agreed(), planned(FIRST.plusDays(1))))
                .andGivenCurrentTime(morningOf(AGREED))
                .when(promise, COLLECTOR)
                .expectExceptionMessage("parts[0].amounts[0].instalmentId is in a payment plan that runs");
    }

    private static ResultValidator<?> when(List<DealEvent> history, AgreePaymentPlan command) {
        return on(AGREED, history, command, COLLECTOR);
    }

    private static ResultValidator<?> on(
            LocalDate day, List<DealEvent> history, AgreePaymentPlan command, Map<String, String> who) {
        return deal().with(threeByThree())
                .after(history)
                .andGivenCurrentTime(morningOf(day))
                .when(command, who);
    }

    private static void refused(List<DealEvent> history, AgreePaymentPlan command, Reason reason) {
        when(history, command).expectNoEvents().expectExceptionDetails(reason);
    }
}
