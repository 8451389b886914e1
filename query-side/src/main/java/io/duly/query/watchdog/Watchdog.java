package io.duly.query.watchdog;

import io.duly.query.projection.Rebuilds;
import io.duly.query.projection.Stopping;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Restarts processors that died, and those that have been failing or reading nothing for a while. It begins after the
 * processors and ends before them.
 *
 * <p>Left alone, a dead processor stays dead. A failing one waits up to a minute between attempts, and one that lost
 * its thread runs without reading.
 */
@Component
public class Watchdog implements SmartLifecycle, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    private final EventProcessingConfiguration processing;
    private final TransactionManager transactions;
    private final Rebuilds rebuilds;
    private final Duration pause;
    private final long patience;
    private final Map<String, Trouble> troubles = new ConcurrentHashMap<>();
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private volatile @Nullable ScheduledFuture<?> rounds;

    Watchdog(
            EventProcessingConfiguration processing,
            TransactionManager transactions,
            Rebuilds rebuilds,
            @Value("${duly.query.watchdog-interval:2s}") Duration pause,
            @Value("${duly.query.watchdog-patience:10s}") Duration patience) {
        this.processing = processing;
        this.transactions = transactions;
        this.rebuilds = rebuilds;
        this.pause = pause;
        this.patience = patience.toNanos();
        scheduler.setThreadNamePrefix("watchdog-");
        scheduler.setVirtualThreads(true);
    }

    /** What is wrong now, by processor; a short failure is not, because it mends itself. */
    public Map<String, String> troubles() {
        var lasting = new TreeMap<String, String>();
        troubles.forEach((processor, trouble) -> {
            if (trouble.lasted() > patience) {
                lasting.put(processor, trouble.what());
            }
        });
        return lasting;
    }

    private void look() {
        processing.eventProcessors().values().forEach(processor -> {
            if (processor instanceof StreamingEventProcessor streaming) {
                look(streaming);
            }
        });
    }

    private void look(StreamingEventProcessor processor) {
        var name = processor.getName();
        if (rebuilds.isBeginning(name)) {
            return;
        }
        try {
            judge(processor);
        } catch (RuntimeException e) {
            LOG.error("Could not look after the processor {}; will try again in {}.", name, pause, e);
        }
    }

    private void judge(StreamingEventProcessor processor) {
        var name = processor.getName();
        if (!processor.isRunning()) {
            note(name, "not running");
            restart(processor);
        } else if (failing(processor)) {
            bear(processor, "failing again and again");
        } else if (idle(processor)) {
            bear(processor, "running without reading");
        } else {
            troubles.remove(name);
        }
    }

    private void bear(StreamingEventProcessor processor, String what) {
        var trouble = note(processor.getName(), what);
        if (trouble.lasted() > patience && trouble.sinceRestart() > patience) {
            restart(processor);
        }
    }

    /** Reads no segment although one is free; where another node reads them all, waiting is right. */
    private boolean idle(StreamingEventProcessor processor) {
        if (!processor.processingStatus().isEmpty()) {
            return false;
        }
        var tokens = processing.tokenStore(processor.getName());
        return transactions.fetchInTransaction(
                () -> !tokens.fetchAvailableSegments(processor.getName()).isEmpty());
    }

    private static boolean failing(StreamingEventProcessor processor) {
        return processor.isError()
                || processor.processingStatus().values().stream().anyMatch(segment -> segment.isErrorState());
    }

    private Trouble note(String name, String what) {
        var now = System.nanoTime();
        return troubles.merge(name, new Trouble(what, now, now), (known, _) -> known.nowCalled(what));
    }

    private void restart(StreamingEventProcessor processor) {
        var name = processor.getName();
        LOG.warn("Restarting the processor {}: {}.", name, troubles.get(name));
        troubles.computeIfPresent(name, (_, trouble) -> trouble.restartedAt(System.nanoTime()));
        if (!rebuilds.unlessBeginning(processor, () -> {
            Stopping.stop(processor);
            processor.start();
        })) {
            troubles.remove(name);
        }
    }

    /** What was wrong before a break says nothing about processors that were stopped and started meanwhile. */
    @Override
    public void start() {
        troubles.clear();
        rounds = scheduler.scheduleWithFixedDelay(this::look, pause);
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

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private record Trouble(String what, long since, long restarted) {

        long lasted() {
            return System.nanoTime() - since;
        }

        long sinceRestart() {
            return System.nanoTime() - restarted;
        }

        Trouble nowCalled(String now) {
            return new Trouble(now, since, restarted);
        }

        Trouble restartedAt(long now) {
            return new Trouble(what, since, now);
        }

        @Override
        public String toString() {
            return what;
        }
    }
}
