package io.duly.query.projection;

import org.axonframework.common.ProcessRetriesExhaustedException;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** Stops processors. Axon waits for one second only, and with a busy database a processor may need more. */
public final class Stopping {

    private static final int SECONDS = 60;

    private Stopping() {}

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
