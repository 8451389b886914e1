package io.duly.command.imports;

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
 * Carries imports out, one after the other, beginning when everything else has started. What keeps it from its work for
 * a while is waited for; it never turns a line into a rejected one.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ImportWorker implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

    /** Another node may have stored an upload and died before it began. */
    private static final Duration LOOK_ROUND = Duration.ofSeconds(30);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DataSource database;
    private final CommandGateway commands;
    private final ImportMetrics metrics;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().daemon().name("imports").unstarted(this::work);
    private volatile boolean stopping;

    ImportWorker(DataSource database, CommandGateway commands, ImportMetrics metrics, Clock clock) {
        this.database = database;
        this.commands = commands;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        thread.start();
    }

    void wake() {
        bell.release();
    }

    /** Before anything that it needs is taken away. */
    @EventListener(ContextClosedEvent.class)
    void stop() throws InterruptedException {
        stopping = true;
        wake();
        if (thread.isAlive()) {
            thread.join(PATIENCE);
        }
    }

    private void work() {
        var pause = FIRST_PAUSE;
        try (var crew = new IntakeCrew(() -> stopping)) {
            var run = new ImportRun(commands, crew, metrics, clock);
            while (!stopping) {
                if (everythingIsDone(run)) {
                    pause = FIRST_PAUSE;
                    sleep(LOOK_ROUND);
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
        if (bell.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private boolean everythingIsDone(ImportRun run) throws InterruptedException {
        try {
            return nothingWaits() || carryOut(run);
        } catch (SQLException | RuntimeException fault) {
            log.warn("imports pause: {}", fault.toString());
            return false;
        }
    }

    private boolean nothingWaits() {
        return !JdbcClient.create(database)
                .sql("select exists (select from command.ledger_import where ended_at is null)")
                .query(Boolean.class)
                .single();
    }

    /** False when somebody else is at it, or an import could not be finished; the others are not kept waiting by it. */
    private boolean carryOut(ImportRun run) throws SQLException, InterruptedException {
        var taken = ImportDesk.take(database);
        if (taken.isEmpty()) {
            return false;
        }
        var setAside = new HashSet<LedgerImportId>();
        try (var desk = taken.get()) {
            for (var job = desk.next(setAside); job.isPresent() && !stopping; job = desk.next(setAside)) {
                try {
                    run.finish(job.get(), desk);
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
