package io.duly.query.reconciliation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;

/** Reconciles again and again, and keeps the last result where Prometheus finds it. */
@Component
class ReconciliationRounds implements SmartLifecycle, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReconciliationRounds.class);

    private final Reconciler reconciler;
    private final Duration pause;
    private final AtomicLong missed = new AtomicLong();
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private volatile @Nullable ScheduledFuture<?> rounds;

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
        rounds = scheduler.scheduleWithFixedDelay(this::round, pause);
    }

    @Override
    public void stop() {
        if (rounds != null) {
            rounds.cancel(false);
            rounds = null;
        }
    }

    @Override
    public void destroy() {
        scheduler.close();
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
