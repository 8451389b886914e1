package io.duly.command.promise;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.promise.PromiseFixture.BY;
import static io.duly.command.promise.PromiseFixture.JUDGED;
import static io.duly.command.promise.PromiseFixture.MADE_AT;
import static io.duly.command.promise.PromiseFixture.MADE_ON;
import static io.duly.command.promise.PromiseFixture.PROMISE;
import static io.duly.command.promise.PromiseFixture.SECOND_PROMISE;
import static io.duly.command.promise.PromiseFixture.broken;
import static io.duly.command.promise.PromiseFixture.given;
import static io.duly.command.promise.PromiseFixture.part;
import static io.duly.command.promise.PromiseFixture.people;
import static io.duly.command.promise.PromiseFixture.promise;
import static io.duly.command.promise.PromiseFixture.promisedPart;
import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.SECRETARY;
import static io.duly.testing.ContactFixture.left;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.SECOND_INSTALMENT;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.closedAsPaid;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.axonframework.test.matchers.Matchers.sequenceOf;

import io.duly.command.contact.ContactRefusal;
import io.duly.command.deal.DealRefusal;
import io.duly.command.promise.GivePromise.Amount;
import io.duly.command.promise.GivePromise.Part;
import io.duly.command.refusal.Reason;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.stored.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class GivePromiseTest {

    private static final Map<String, String> COLLECTOR = Map.of(Provenance.ROLE, "COLLECTOR");

    @Test
    void a_promise_is_recorded_with_all_that_was_said_and_the_ladder_waits_for_it() {
        when(promise("100")).expectEvents(given("100"), planned(JUDGED));
    }

    @Test
    void the_same_promise_sent_twice_is_recorded_once() {
        when(and(overdue(), given("100"), planned(JUDGED)), promise("100")).expectNoEvents();
    }

    @Test
    void it_is_still_the_same_when_it_was_broken_meanwhile() {
        deal().with(people())
                .after(and(overdue(), given("100"), broken("100")))
                .andGivenCurrentTime(morningOf(JUDGED.plusDays(9)))
                .when(promise("100"), COLLECTOR)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_promise_under_the_same_id_is_refused() {
        refused(and(overdue(), given("100"), planned(JUDGED)), promise("99"), PromiseRefusal.PROMISE_EXISTS);
        refused(
                and(overdue(), given("100"), planned(JUDGED)),
                promise(PROMISE, MADE_AT, part(BY.plusDays(1), "100")),
                PromiseRefusal.PROMISE_EXISTS);
        refused(
                and(overdue(), given("100"), planned(JUDGED)),
                by(SECRETARY, new Part(BY, List.of(new Amount(DEAL, INSTALMENT, euro("100"))))),
                PromiseRefusal.PROMISE_EXISTS);
    }

    @Test
    void a_promise_for_a_day_before_it_was_made_is_refused() {
        refused(promise(PROMISE, MADE_AT, part(MADE_ON.minusDays(1), "100")), PromiseRefusal.DAY_BEFORE_THE_PROMISE);
    }

    @Test
    void a_promise_whose_day_has_passed_by_now_is_refused() {
        deal().with(people())
                .after(overdue())
                .andGivenCurrentTime(morningOf(BY.plusDays(1)))
                .when(promise("100"), COLLECTOR)
                .expectExceptionDetails(PromiseRefusal.DAY_HAS_PASSED);
    }

    @Test
    void a_promise_for_the_same_day_is_taken() {
        when(promise(PROMISE, MADE_AT, part(MADE_ON, "100")))
                .expectEvents(given(PROMISE, MADE_ON, 0, promisedPart(MADE_ON, "100")), planned(MADE_ON.plusDays(1)));
    }

    @Test
    void a_promise_for_a_day_in_years_is_refused() {
        refused(promise(PROMISE, MADE_AT, part(MADE_ON.plusDays(367), "100")), PromiseRefusal.DAY_TOO_FAR);
    }

    @Test
    void more_than_is_open_is_refused() {
        refused(promise("100.01"), PromiseRefusal.PROMISE_EXCEEDS_DEBT);
        refused(
                promise(PROMISE, MADE_AT, part(BY, "60"), part(BY.plusDays(1), "40.01")),
                PromiseRefusal.PROMISE_EXCEEDS_DEBT);
        refused(
                and(overdue(), paid("30", "70")),
                promise(PROMISE, MADE_AT.plusSeconds(86_400), part(BY, "70.01")),
                PromiseRefusal.PROMISE_EXCEEDS_DEBT);
    }

    @Test
    void what_other_open_promises_promise_is_not_promised_twice() {
        var history = and(overdue(), given("70"), planned(JUDGED));
        refused(history, promise(SECOND_PROMISE, MADE_AT, part(BY, "30.01")), PromiseRefusal.PROMISE_EXCEEDS_DEBT);
        when(history, promise(SECOND_PROMISE, MADE_AT, part(BY, "30")))
                .expectEvents(given(SECOND_PROMISE, MADE_ON, 0, promisedPart(BY, "30")));
    }

    @Test
    void a_person_who_is_not_known_or_has_left_cannot_promise() {
        refused(by(SECRETARY, part(BY, "100")), ContactRefusal.CONTACT_PERSON_UNKNOWN);
        var gone = Stream.concat(people().stream(), Stream.<CustomerEvent>of(left(ACCOUNTANT, MADE_ON)))
                .toList();
        deal().with(gone)
                .after(overdue())
                .andGivenCurrentTime(MADE_AT)
                .when(promise("100"), COLLECTOR)
                .expectExceptionDetails(ContactRefusal.CONTACT_PERSON_LEFT);
    }

    @Test
    void a_promise_about_a_deal_of_another_customer_is_refused() {
        var other = new CustomerId(new UUID(0, 77));
        refused(
                new GivePromise(other, PROMISE, ACCOUNTANT, MADE_AT, List.of(part(BY, "1")), 0, List.of(), null, null),
                DealRefusal.CUSTOMER_DIFFERS);
    }

    @Test
    void a_promise_about_a_closed_deal_is_refused() {
        refused(
                closedAsPaid(),
                promise(PROMISE, MADE_AT.plusSeconds(86_400), part(PAY_DAY.plusDays(1), "1")),
                DealRefusal.DEAL_CLOSED);
    }

    @Test
    void a_promise_about_an_instalment_of_no_invoice_of_the_deal_is_refused() {
        refused(
                promise(PROMISE, MADE_AT, new Part(BY, List.of(new Amount(DEAL, SECOND_INSTALMENT, euro("1"))))),
                DealRefusal.INSTALMENT_UNKNOWN);
    }

    @Test
    void a_promise_in_another_currency_than_the_deals_is_refused() {
        refused(
                promise(PROMISE, MADE_AT, new Part(BY, List.of(new Amount(DEAL, INSTALMENT, Money.parse("USD 1"))))),
                DealRefusal.CURRENCY_DIFFERS);
    }

    @Test
    void days_of_tolerance_are_working_days() {
        var friday = LocalDate.of(2026, 5, 15);
        deal().with(people())
                .in("weekdays")
                .after(owing())
                .andGivenCurrentTime(MADE_AT)
                .when(
                        new GivePromise(
                                CUSTOMER,
                                PROMISE,
                                ACCOUNTANT,
                                MADE_AT,
                                List.of(part(friday, "100")),
                                2,
                                List.of(euro("1")),
                                "in two days at the latest",
                                null),
                        COLLECTOR)
                .expectEventsMatching(payloadsMatching(
                        sequenceOf(predicate(event -> event instanceof PromiseToPayGiven given
                                && given.parts().getFirst().lastDay().equals(friday.plusDays(4))))));
    }

    private static GivePromise by(ContactPersonId person, Part part) {
        return new GivePromise(CUSTOMER, PROMISE, person, MADE_AT, List.of(part), 0, List.of(), null, null);
    }

    private static ResultValidator<?> when(GivePromise command) {
        return when(overdue(), command);
    }

    private static ResultValidator<?> when(List<DealEvent> history, GivePromise command) {
        return deal().with(people()).after(history).andGivenCurrentTime(MADE_AT).when(command, COLLECTOR);
    }

    private static void refused(GivePromise command, Reason reason) {
        refused(overdue(), command, reason);
    }

    private static void refused(List<DealEvent> history, GivePromise command, Reason reason) {
        deal().with(people())
                .after(history)
                .andGivenCurrentTime(command.madeAt().isAfter(MADE_AT.plusSeconds(7_200)) ? command.madeAt() : MADE_AT)
                .when(command, COLLECTOR)
                .expectNoEvents()
                .expectExceptionDetails(reason);
    }
}
