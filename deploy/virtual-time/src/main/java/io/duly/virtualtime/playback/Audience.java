package io.duly.virtualtime.playback;

import io.duly.query.projection.Projections;
import io.duly.query.projection.Stopping;
import io.duly.query.watchdog.Watchdog;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

/**
 * The projections: they wait outside while something is played, and take all of it in afterwards, in large batches in
 * place of one for every moment.
 */
@Component
class Audience {

    private final Projections projections;
    private final Watchdog watchdog;

    Audience(Projections projections, Watchdog watchdog) {
        this.projections = projections;
        this.watchdog = watchdog;
    }

    /** After a failure they stay outside: the start has failed with it, and the process ends. */
    void outsideWhile(Runnable performance) {
        var processors =
                projections.names().stream().map(projections::processorOf).toList();
        watchdog.stop();
        leave(processors);
        performance.run();
        processors.forEach(StreamingEventProcessor::start);
        watchdog.start();
    }

    private static void leave(List<StreamingEventProcessor> processors) {
        CompletableFuture.allOf(processors.stream()
                        .map(processor -> CompletableFuture.runAsync(() -> Stopping.stop(processor)))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
