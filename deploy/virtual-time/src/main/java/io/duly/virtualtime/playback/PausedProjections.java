package io.duly.virtualtime.playback;

import io.duly.query.projection.Projections;
import io.duly.query.projection.Stopping;
import io.duly.query.watchdog.Watchdog;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

/**
 * Pauses the projections during a playback. They read all of its events afterwards, in large batches instead of one for
 * every moment.
 */
@Component
class PausedProjections {

    private final Projections projections;
    private final Watchdog watchdog;

    PausedProjections(Projections projections, Watchdog watchdog) {
        this.projections = projections;
        this.watchdog = watchdog;
    }

    /** Leaves the projections paused when the task fails: the start fails with it, and the process ends. */
    void during(Runnable task) {
        var processors =
                projections.names().stream().map(projections::processorOf).toList();
        watchdog.stop();
        Stopping.all(processors);
        task.run();
        processors.forEach(StreamingEventProcessor::start);
        watchdog.start();
    }
}
