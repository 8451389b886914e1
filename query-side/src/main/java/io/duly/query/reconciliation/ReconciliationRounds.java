package io.duly.query.reconciliation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;

/** Reconciles again and again, and keeps the last result where Prometheus finds it. */
@Component
class ReconciliationRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReconciliationRounds.class);

    private final Reconciler reconciler;
    private final Duration pause;
    private final AtomicLong missed = new AtomicLong();
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private volatile boolean running;

    ReconciliationRounds(
            Reconciler reconciler,
            MeterRegistry meters,
            @Value("${duly.query.reconciliation-interval:10m}") Duration pause) {
        this.reconciler = reconciler;
        this.pause = pause;
        scheduler.setThreadNamePrefix("reconciliation-");
        scheduler.setVirtualThreads(true);
        Gauge.builder("duly.projection.missed", missed, AtomicLong::doubleValue)
                .description("Events in the store that a projection was not given, or was given twice")
                .register(meters);
    }

    Reconciliation reconcileNow() {
        var result = reconciler.reconcile();
        missed.set(result.missed());
        return result;
    }

    private void round() {
        try {
            reconcileNow();
        } catch (RuntimeException e) {
            LOG.warn("Could not reconcile; will try again in {}.", pause, e);
        }
    }

    @Override
    public void start() {
        scheduler.scheduleWithFixedDelay(this::round, pause);
        running = true;
    }

    @Override
    public void stop() {
        scheduler.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
