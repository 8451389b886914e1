package io.duly.query.projection;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.axonframework.common.ProcessRetriesExhaustedException;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** Stops processors. Axon waits for one second only, and with a busy database a processor may need more. */
public final class Stopping {

    private static final int SECONDS = 60;

    private Stopping() {}

    /** All at once: each of them takes up to a second to notice. Otherwise like {@link #stop}. */
    public static void all(Collection<? extends StreamingEventProcessor> processors) {
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(processors.stream()
                            .map(processor -> CompletableFuture.runAsync(() -> stop(processor), together))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        }
    }

    /**
     * Returns when nothing of the processor works any more.
     *
     * @throws ProcessRetriesExhaustedException when it has not come to rest within a minute
     */
    public static void stop(StreamingEventProcessor processor) {
        for (int left = SECONDS; ; left--) {
            try {
                processor.shutDown();
                return;
            } catch (ProcessRetriesExhaustedException stillBusy) {
                if (left == 1) {
                    throw stillBusy;
                }
            }
        }
    }
}
