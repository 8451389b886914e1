package io.duly.command.platform;

import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.messaging.StreamableMessageSource;

/** How handlers of the command side are given events. Axon by itself would log a failure and go on. */
public final class EventProcessors {

    /** One works, one stands by: of a single one Axon loses count when it is stopped right after its claim. */
    private static final int THREADS = 2;

    private EventProcessors() {}

    /** In the command's own transaction: both are written, or neither. */
    public static void withTheCommand(EventProcessingConfigurer processing, String group) {
        processing
                .registerSubscribingEventProcessor(group)
                .registerListenerInvocationErrorHandler(group, _ -> PropagatingErrorHandler.instance());
    }

    /**
     * After the command, in the order of the store, from the very first event; what fails is tried again before
     * anything else is read. One segment, because a split one doubles sagas.
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
