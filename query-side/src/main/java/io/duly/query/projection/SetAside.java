package io.duly.query.projection;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;

/** Sets every event aside that cannot be applied. During an outage nothing is: the whole batch is tried again later. */
final class SetAside implements EnqueuePolicy<EventMessage<?>> {

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (Outage.isCauseOf(cause)) {
            throw new TryAgainLater(cause);
        }
        return Decisions.enqueue(ThrowableCause.truncated(cause));
    }

    /** Ends the batch, so that nothing of it is committed. */
    private static final class TryAgainLater extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TryAgainLater(Throwable outage) {
            super("the database did not answer, the batch will be tried again", outage);
        }
    }
}
