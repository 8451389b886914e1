package io.duly.command.promise;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.promise.PromiseFixture.BY;
import static io.duly.command.promise.PromiseFixture.JUDGED;
import static io.duly.command.promise.PromiseFixture.MADE_AT;
import static io.duly.command.promise.PromiseFixture.MADE_ON;
import static io.duly.command.promise.PromiseFixture.PROMISE;
import static io.duly.command.promise.PromiseFixture.SECOND_PROMISE;
import static io.duly.command.promise.PromiseFixture.THIRD_PROMISE;
import static io.duly.command.promise.PromiseFixture.given;
import static io.duly.command.promise.PromiseFixture.part;
import static io.duly.command.promise.PromiseFixture.people;
import static io.duly.command.promise.PromiseFixture.promise;
import static io.duly.command.promise.PromiseFixture.promisedPart;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.SECOND_INSTALMENT;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.becameOverdue;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.owingInTwoParts;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.axonframework.test.matchers.Matchers.sequenceOf;

import io.duly.command.promise.GivePromise.Amount;
import io.duly.command.promise.GivePromise.Part;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.PromiseToPayBroken;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.stored.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class PromiseAfterBrokenOnesTest {

    private static final LocalDate NEXT_BY = JUDGED.plusDays(3);
    private static final Map<String, String> COLLECTOR = Map.of(Provenance.ROLE, "COLLECTOR");

    @Test
    void a_second_promise_after_a_broken_one_is_marked() {
        whenLater(
                        brokenTimes(1),
                        promise(SECOND_PROMISE, MADE_AT.plusSeconds(86_400 * 5), part(NEXT_BY, "100")),
                        COLLECTOR)
                .expectEvents(given(SECOND_PROMISE, JUDGED, 1, promisedPart(NEXT_BY, "100")));
    }

    @Test
    void a_third_promise_after_two_broken_ones_needs_a_head() {
        var third = promise(THIRD_PROMISE, MADE_AT.plusSeconds(86_400 * 5), part(NEXT_BY, "100"));
        whenLater(brokenTimes(2), third, COLLECTOR)
                .expectNoEvents()
                .expectExceptionDetails(PromiseRefusal.PROMISE_NEEDS_A_HEAD);
        whenLater(brokenTimes(2), third, Map.of(Provenance.ROLE, "HEAD_OF_COLLECTIONS"))
                .expectEvents(given(THIRD_PROMISE, JUDGED, 2, promisedPart(NEXT_BY, "100")));
    }

    @Test
    void a_broken_promise_about_another_instalment_marks_nothing() {
        var history = and(
                owingInTwoParts(),
                becameOverdue("60"),
                given("60"),
                new PromiseToPayBroken(DEAL, CUSTOMER, PROMISE, BY, euro("60"), JUDGED));
        var other = new Part(NEXT_BY, List.of(new Amount(DEAL, SECOND_INSTALMENT, euro("40"))));
        whenLater(history, promise(SECOND_PROMISE, MADE_AT.plusSeconds(86_400 * 5), other), COLLECTOR)
                .expectEventsMatching(payloadsMatching(sequenceOf(
                        predicate(event -> event instanceof PromiseToPayGiven given && given.afterBroken() == 0))));
    }

    private static List<DealEvent> brokenTimes(int times) {
        var history = new ArrayList<DealEvent>(overdue());
        var ids = List.of(PROMISE, SECOND_PROMISE);
        for (var id : ids.subList(0, times)) {
            history.add(given(id, MADE_ON, 0, promisedPart(BY, "100")));
            history.add(new PromiseToPayBroken(DEAL, CUSTOMER, id, BY, euro("100"), JUDGED));
        }
        return history;
    }

    private static ResultValidator<?> whenLater(
            List<DealEvent> history, GivePromise command, Map<String, String> role) {
        return deal().with(people())
                .after(history)
                .andGivenCurrentTime(morningOf(JUDGED).plusSeconds(3600))
                .when(command, role);
    }
}
