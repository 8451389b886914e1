package io.duly.command.intake.run;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Carries imports out in the background, one after another, as soon as everything else has started. It waits until a
 * fault of the machinery has passed; such a fault never rejects a line.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ImportLoop implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ImportLoop.class);

    /** Another node may have stored an upload and died before it took the upload over. */
    private static final Duration POLL = Duration.ofSeconds(30);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final DataSource database;
    private final CommandGateway commands;
    private final TakenNumbers numbers;
    private final ImportMetrics metrics;
    private final Clock clock;
    private final Semaphore wakeUps = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().daemon().name("imports").unstarted(this::work);
    private volatile boolean stopping;

    ImportLoop(DataSource database, CommandGateway commands, TakenNumbers numbers, ImportMetrics metrics, Clock clock) {
        this.database = database;
        this.commands = commands;
        this.numbers = numbers;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        thread.start();
    }

    void wake() {
        wakeUps.release();
    }

    /** The context closes what the loop needs only after this event. */
    @EventListener(ContextClosedEvent.class)
    void stop() throws InterruptedException {
        stopping = true;
        wake();
        if (thread.isAlive()) {
            thread.join(LONGEST_STOP);
        }
    }

    private void work() {
        var pause = FIRST_PAUSE;
        try (var workers = new ImportWorkers(() -> stopping)) {
            var run = new ImportRun(commands, numbers, workers, metrics, clock);
            while (!stopping) {
                if (everythingIsDone(run)) {
                    pause = FIRST_PAUSE;
                    sleep(POLL);
                } else {
                    sleep(pause);
                    pause = longer(pause);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sleep(Duration time) throws InterruptedException {
        if (wakeUps.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private boolean everythingIsDone(ImportRun run) throws InterruptedException {
        try {
            return allAreDone() || carryOut(run);
        } catch (SQLException | RuntimeException fault) {
            log.warn("imports pause: {}", fault.toString());
            return false;
        }
    }

    private boolean allAreDone() {
        return !JdbcClient.create(database)
                .sql("select exists (select from command.ledger_import where ended_at is null)")
                .query(Boolean.class)
                .single();
    }

    /** False when another process holds the lock, or when an import could not be finished; the others go on. */
    private boolean carryOut(ImportRun run) throws SQLException, InterruptedException {
        var acquired = ImportLock.tryAcquire(database);
        if (acquired.isEmpty()) {
            return false;
        }
        var setAside = new HashSet<ImportId>();
        try (var lock = acquired.get()) {
            for (var job = lock.nextJob(setAside); job.isPresent() && !stopping; job = lock.nextJob(setAside)) {
                try {
                    run.finish(job.get(), lock);
                } catch (CancellationException stopped) {
                    return false;
                } catch (RuntimeException fault) {
                    log.warn("{} pauses", job.get().id(), fault);
                    setAside.add(job.get().id());
                }
            }
        }
        return setAside.isEmpty();
    }
}
