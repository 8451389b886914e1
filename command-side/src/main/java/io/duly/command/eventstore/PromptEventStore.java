package io.duly.command.eventstore;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes its readers as soon as they can see new events. They need not look often by themselves then.
 *
 * <p>Axon wakes them when the command is through. A command that took part in a transaction of somebody else is not
 * committed at that moment, so they are woken once more after the commit.
 */
final class PromptEventStore extends EmbeddedEventStore {

    PromptEventStore(Builder settings) {
        super(settings);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    wakeReaders(events);
                }
            });
        }
    }

    private void wakeReaders(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
    }
}
