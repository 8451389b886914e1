package io.duly.virtualtime.clock;

import io.duly.query.projection.Projections;
import io.duly.query.projection.Stopping;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets the processors that act on events do so on the caller's thread. Their own threads would have to be waited for at
 * each stop of the clock. Each processor keeps its name and position, and goes on from there by itself afterwards.
 */
@Component
class Reactions {

    private static final int SEGMENT = 0;

    private final EventProcessingConfiguration processing;
    private final Projections projections;
    private final EventStore store;
    private final EventStorageEngine engine;
    private final TransactionManager transactions;
    private final Configuration axon;
    private final AtomicBoolean unread = new AtomicBoolean();
    private final List<Reader> readers = new ArrayList<>();
    private @Nullable TrackingToken read;

    Reactions(
            EventProcessingConfiguration processing,
            Projections projections,
            EventStore store,
            EventStorageEngine engine,
            TransactionManager transactions,
            Configuration axon) {
        this.processing = processing;
        this.projections = projections;
        this.store = store;
        this.engine = engine;
        this.transactions = transactions;
        this.axon = axon;
    }

    /** Stands in for a processor that has been stopped. */
    private record Reader(StreamingEventProcessor original, Consumer<List<? extends EventMessage<?>>> handler) {

        String name() {
            return original.getName();
        }
    }

    /**
     * Until the task has ended the processors read nothing by themselves. They must have read everything before.
     *
     * <p>Leaves them stopped when the task fails.
     */
    void takenOverDuring(Runnable task) {
        var acting = processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .filter(processor -> !projections.names().contains(processor.getName()))
                .toList();
        Stopping.all(acting);
        acting.forEach(processor -> readers.add(takeOver(processor)));
        read = engine.createHeadToken();
        var listening = store.subscribe(_ -> unread.set(true));
        task.run();
        listening.cancel();
        for (var reader : readers) {
            transactions.executeInTransaction(() -> {
                var tokens = processing.tokenStore(reader.name());
                tokens.storeToken(read, reader.name(), SEGMENT);
                tokens.releaseClaim(reader.name(), SEGMENT);
            });
            reader.original().start();
        }
        readers.clear();
    }

    /**
     * Hands over the events that nobody has read yet.
     *
     * @return whether there were any; those that follow from them are not read yet
     */
    boolean react() {
        if (!unread.getAndSet(false)) {
            return false;
        }
        var events = engine.readEvents(read, false).toList();
        if (events.isEmpty()) {
            return false;
        }
        var last = events.getLast().trackingToken();
        transactions.executeInTransaction(() -> readers.forEach(reader -> {
            reader.handler().accept(events);
            processing.tokenStore(reader.name()).storeToken(last, reader.name(), SEGMENT);
        }));
        read = last;
        return true;
    }

    private Reader takeOver(StreamingEventProcessor original) {
        var handlers = new ArrayList<Consumer<List<? extends EventMessage<?>>>>();
        var standIn = SubscribingEventProcessor.builder()
                .name(original.getName())
                .eventHandlerInvoker(((AbstractEventProcessor) original).eventHandlerInvoker())
                .messageSource(handler -> {
                    handlers.add(handler);
                    return () -> handlers.removeIf(_ -> true);
                })
                .transactionManager(transactions)
                .build();
        standIn.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        standIn.start();
        transactions.executeInTransaction(
                () -> processing.tokenStore(original.getName()).fetchToken(original.getName(), SEGMENT));
        return new Reader(original, handlers.getFirst());
    }
}
