package io.duly.command.platform;

import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.messaging.StreamableMessageSource;

/** Gives events to the handlers of the command side. Axon by itself would log a failure and go on. */
public final class EventProcessors {

    /** One thread works, one stands by. Axon loses count of a single thread that is stopped right after its claim. */
    private static final int THREADS = 2;

    private EventProcessors() {}

    /** Handles events in the command's own transaction: both are written, or neither. */
    public static void withTheCommand(EventProcessingConfigurer processing, String group) {
        processing
                .registerSubscribingEventProcessor(group)
                .registerListenerInvocationErrorHandler(group, _ -> PropagatingErrorHandler.instance());
    }

    /**
     * Handles events after the command, in the order of the store, from the very first one. What fails is tried again
     * before anything else is read. There is one segment, because a split one doubles sagas.
     *
     * @param batch how many events share a transaction at most
     */
    public static void afterwards(EventProcessingConfigurer processing, String group, int batch) {
        processing
                .registerTrackingEventProcessor(
                        group,
                        Configuration::eventStore,
                        _ -> TrackingEventProcessorConfiguration.forParallelProcessing(THREADS)
                                .andInitialSegmentsCount(1)
                                .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                                .andBatchSize(batch))
                .registerListenerInvocationErrorHandler(group, _ -> PropagatingErrorHandler.instance());
    }
}
