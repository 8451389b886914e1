package io.duly.query.reconciliation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
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

    private static final double NANOS_IN_SECOND = 1e9;

    private final Reconciler reconciler;
    private final Duration pause;
    private volatile @Nullable Reconciliation latest;
    private volatile long succeededAt = System.nanoTime();
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
        Gauge.builder("duly.projection.missed", this::missed)
                .description("Events in the store that a projection was not given, or was given twice; not a number"
                        + " before the first round and after one that failed")
                .register(meters);
        Gauge.builder("duly.reconciliation.age", () -> (System.nanoTime() - succeededAt) / NANOS_IN_SECOND)
                .description("Since the last round that reconciled the views with the store, or since the start")
                .baseUnit("seconds")
                .register(meters);
    }

    Reconciliation reconcileNow() {
        try {
            var result = reconciler.reconcile();
            latest = result;
            succeededAt = System.nanoTime();
            return result;
        } catch (RuntimeException e) {
            latest = null;
            throw e;
        }
    }

    private Number missed() {
        var known = latest;
        return known == null ? Double.NaN : known.missed();
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
