package io.duly.command.promise;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.inputs;
import static io.duly.testing.PolicyFixture.CALL;

import io.duly.events.deal.EscalationStepTaken;
import java.time.LocalDate;

/** Steps of the ladder that a promise had kept waiting. */
final class LateSteps {

    private LateSteps() {}

    /** The call of {@link io.duly.testing.PolicyFixture#TWO_STEPS}, on the day on which the ladder goes on. */
    static EscalationStepTaken call(String open, LocalDate day) {
        return new EscalationStepTaken(DEAL, CUSTOMER, INSTALMENT, inputs(CALL, day, open));
    }
}
