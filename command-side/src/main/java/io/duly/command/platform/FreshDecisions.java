package io.duly.command.platform;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Makes sure that no stale cache refuses a command, or answers that nothing is to be done. The event store itself
 * guards a decision that appends an event. A decision that appends nothing is compared with the store here.
 */
final class FreshDecisions implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final EventStore store;

    FreshDecisions(EventStore store) {
        this.store = store;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain handler) throws Exception {
        try {
            var answer = handler.proceed();
            requireFresh(work);
            return answer;
        } catch (ConcurrencyException alreadyKnown) {
            throw alreadyKnown;
        } catch (Exception refused) {
            requireFresh(work);
            throw refused;
        }
    }

    private void requireFresh(UnitOfWork<?> work) {
        for (var taken : AggregateCache.takenIn(work)) {
            if (taken.isUnchanged() && lastSequence(taken.identifier()) != taken.version()) {
                throw new ConcurrencyException(taken.identifier() + " was changed elsewhere since it was cached");
            }
        }
    }

    private long lastSequence(String aggregate) {
        return store.lastSequenceNumberFor(aggregate).orElse(-1L);
    }
}
