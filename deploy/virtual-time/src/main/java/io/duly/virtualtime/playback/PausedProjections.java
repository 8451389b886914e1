package io.duly.virtualtime.playback;

import io.duly.query.projection.Projections;
import io.duly.query.projection.Stopping;
import io.duly.query.watchdog.Watchdog;
import java.util.List;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Pauses the projections during a playback. They read all of its events afterwards, in large batches instead of one for
 * every moment. Where somebody wants to watch the views meanwhile, {@code duly.playback.pause-views=false} leaves them
 * running.
 */
@Component
class PausedProjections {

    private final Projections projections;
    private final Watchdog watchdog;
    private final boolean pause;

    PausedProjections(
            Projections projections, Watchdog watchdog, @Value("${duly.playback.pause-views:true}") boolean pause) {
        this.projections = projections;
        this.watchdog = watchdog;
        this.pause = pause;
    }

    /** Leaves the projections paused when the task fails: the start fails with it, and the process ends. */
    void during(Runnable task) {
        var paused = pause
                ? projections.names().stream().map(projections::processorOf).toList()
                : List.<StreamingEventProcessor>of();
        watchdog.stop();
        Stopping.all(paused);
        task.run();
        paused.forEach(StreamingEventProcessor::start);
        watchdog.start();
    }
}
