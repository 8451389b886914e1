package io.duly.command.escalation;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.becameOverdue;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.planned;
import static io.duly.testing.DealFixture.taken;
import static io.duly.testing.PolicyFixture.REMINDER;

import io.duly.events.deal.CoverageWaived;
import io.duly.events.deal.DealEvent;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimedDecisionTest {

    private static final LocalDate FIRST_STEP = DUE.plusDays(1);
    private static final CoverageWaived WAIVED = new CoverageWaived(DEAL, CUSTOMER, DUE, "the day came");

    @Test
    void what_a_room_decides_on_its_day_comes_before_the_step_of_that_day() {
        deal().deciding(on(FIRST_STEP))
                .after(owing())
                .andGivenCurrentTime(morningOf(FIRST_STEP))
                .when(new EvaluateEscalation(DEAL))
                .expectEvents(WAIVED, becameOverdue("100"), taken(REMINDER, "100"), planned(DUE.plusDays(3)));
    }

    @Test
    void a_room_whose_day_is_over_is_asked_on_the_next_one() {
        deal().deciding(on(DUE.minusDays(9)))
                .after(owing())
                .andGivenCurrentTime(morningOf(FIRST_STEP))
                .when(new EvaluateEscalation(DEAL))
                .expectEvents(WAIVED, becameOverdue("100"), taken(REMINDER, "100"), planned(DUE.plusDays(3)));
    }

    @Test
    void the_deal_is_looked_at_again_on_the_day_of_a_room_if_it_comes_before_the_next_step() {
        deal().deciding(on(FIRST_STEP.plusDays(1)))
                .after(owing())
                .andGivenCurrentTime(morningOf(FIRST_STEP))
                .when(new EvaluateEscalation(DEAL))
                .expectEvents(becameOverdue("100"), taken(REMINDER, "100"), planned(FIRST_STEP.plusDays(1)));
    }

    /** A room that once, on this day, waives the coverage. */
    private static TimedDecision on(LocalDate day) {
        return new TimedDecision() {

            @Override
            public Optional<LocalDate> next(Opened deal) {
                return deal.prevention().coverageWaived() == null ? Optional.of(day) : Optional.empty();
            }

            @Override
            public List<? extends DealEvent> decide(Opened deal, LocalDate today) {
                return next(deal).isEmpty() || today.isBefore(day) ? List.of() : List.of(WAIVED);
            }
        };
    }
}
