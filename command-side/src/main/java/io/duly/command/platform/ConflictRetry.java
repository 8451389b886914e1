package io.duly.command.platform;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Tries a command again, on the caller's own thread, when somebody else wrote to the same aggregate first. The failed
 * attempt has removed the aggregate from the cache, so the next attempt decides on what is really stored.
 *
 * <p>Nothing is tried again inside an outer unit of work: the conflict has spoilt its transaction.
 */
final class ConflictRetry implements RetryScheduler {

    private static final int ATTEMPTS = 5;

    @Override
    @SuppressWarnings("rawtypes") // as Axon's interface has it
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException failure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        if (!isConflict(failure) || failures.size() >= ATTEMPTS || CurrentUnitOfWork.isStarted()) {
            return false;
        }
        dispatch.run();
        return true;
    }

    static boolean isConflict(Throwable failure) {
        return failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
    }
}
