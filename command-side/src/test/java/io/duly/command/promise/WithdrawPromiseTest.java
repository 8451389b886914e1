package io.duly.command.promise;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.promise.PromiseFixture.BY;
import static io.duly.command.promise.PromiseFixture.JUDGED;
import static io.duly.command.promise.PromiseFixture.MADE_AT;
import static io.duly.command.promise.PromiseFixture.PROMISE;
import static io.duly.command.promise.PromiseFixture.SECOND_PROMISE;
import static io.duly.command.promise.PromiseFixture.broken;
import static io.duly.command.promise.PromiseFixture.given;
import static io.duly.command.promise.PromiseFixture.people;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.overdue;
import static io.duly.testing.DealFixture.planned;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.escalation.EvaluateEscalation;
import io.duly.command.refusal.InvalidCommand;
import io.duly.command.web.NotFound;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.PromiseToPayWithdrawn;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithdrawPromiseTest {

    private static final LocalDate CALL_DAY = DUE.plusDays(3);
    private static final List<DealEvent> PROMISED = and(overdue(), given("100"), planned(JUDGED));

    @Test
    void a_promise_that_is_taken_back_has_the_ladder_go_on_the_day_after() {
        deal().with(people())
                .after(PROMISED)
                .andGivenCurrentTime(morningOf(CALL_DAY))
                .when(withdraw("typed in by mistake"))
                .expectEvents(withdrawn(), planned(CALL_DAY.plusDays(1)));
    }

    @Test
    void nothing_is_asked_for_on_the_day_on_which_it_was_taken_back() {
        deal().with(people())
                .after(and(PROMISED, withdrawn(), planned(CALL_DAY)))
                .andGivenCurrentTime(morningOf(CALL_DAY).plusSeconds(3600))
                .when(new EvaluateEscalation(DEAL))
                .expectEvents(planned(CALL_DAY.plusDays(1)));
    }

    @Test
    void withdrawing_it_twice_is_once() {
        deal().with(people())
                .after(and(PROMISED, withdrawn()))
                .andGivenCurrentTime(morningOf(CALL_DAY))
                .when(withdraw("typed in by mistake"))
                .expectNoEvents();
    }

    @Test
    void another_reason_is_refused() {
        deal().with(people())
                .after(and(PROMISED, withdrawn()))
                .andGivenCurrentTime(morningOf(CALL_DAY))
                .when(withdraw("they changed their mind"))
                .expectExceptionDetails(PromiseRefusal.WITHDRAWAL_EXISTS);
    }

    @Test
    void what_was_broken_already_is_not_withdrawn() {
        deal().with(people())
                .after(and(PROMISED, broken("100")))
                .andGivenCurrentTime(morningOf(JUDGED))
                .when(withdraw("typed in by mistake"))
                .expectNoEvents()
                .expectExceptionDetails(PromiseRefusal.PROMISE_SETTLED);
    }

    @Test
    void a_promise_that_nobody_gave_is_not_found() {
        deal().with(people())
                .after(PROMISED)
                .andGivenCurrentTime(MADE_AT)
                .when(new WithdrawPromise(CUSTOMER, SECOND_PROMISE, "typed in by mistake"))
                .expectException(NotFound.class);
    }

    @Test
    void a_withdrawal_without_a_reason_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class).isThrownBy(() -> withdraw(" "));
    }

    private static WithdrawPromise withdraw(String reason) {
        return new WithdrawPromise(CUSTOMER, PROMISE, reason);
    }

    private static PromiseToPayWithdrawn withdrawn() {
        return new PromiseToPayWithdrawn(DEAL, CUSTOMER, PROMISE, List.of(BY), "typed in by mistake", CALL_DAY);
    }
}
