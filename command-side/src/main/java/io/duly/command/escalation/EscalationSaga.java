package io.duly.command.escalation;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.shared.DealId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the clock of one deal. It waits for the moment that the deal has planned, then asks the deal to look at its
 * ladder. The deal decides, so a deadline that fires late, twice or out of order does no harm.
 */
@Saga
@ProcessingGroup(EscalationSaga.GROUP)
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public class EscalationSaga { // public, because Axon creates sagas by plain reflection

    public static final String GROUP = "escalation";
    public static final String EVALUATION_DUE = "evaluation-due";

    private static final String DEAL = "dealId";

    private @Nullable String timer;

    /** For Axon, which starts every saga empty. */
    public EscalationSaga() {}

    @StartSaga
    @SagaEventHandler(associationProperty = DEAL)
    void on(EvaluationPlanned planned, DeadlineManager deadlines) {
        stopTimer(deadlines);
        timer = deadlines.schedule(planned.at(), EVALUATION_DUE, planned.dealId());
    }

    @EndSaga
    @SagaEventHandler(associationProperty = DEAL)
    void on(@SuppressWarnings("unused") EvaluationEnded ended, DeadlineManager deadlines) {
        stopTimer(deadlines);
    }

    /** A refusal is an answer and ends the wait. Any other failure propagates, so that the scheduler tries again. */
    @DeadlineHandler(deadlineName = EVALUATION_DUE)
    void evaluationDue(DealId dealId, CommandGateway commands) {
        timer = null;
        try {
            commands.sendAndWait(new EvaluateEscalation(dealId));
        } catch (CommandRejected nothingToWaitFor) {
            SagaLifecycle.end();
        }
    }

    /** Cancels the timer by its own id: cancelling by name would make the scheduler read every timer. */
    private void stopTimer(DeadlineManager deadlines) {
        if (timer != null) {
            deadlines.cancelSchedule(EVALUATION_DUE, timer);
            timer = null;
        }
    }
}
