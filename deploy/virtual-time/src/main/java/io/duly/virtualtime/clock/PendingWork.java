package io.duly.virtualtime.clock;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.duly.query.projection.Projections;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Waits until all work of this moment has been done: no deadline is due, and no event is unread. */
@Component
public class PendingWork {

    private static final long STEP = Duration.ofNanos(500_000).toNanos();
    private static final long BEFORE_ASKING_AGAIN = Duration.ofMillis(20).toNanos();
    private static final long WHILE_DEADLINES_FIRE = Duration.ofMillis(4).toNanos();
    private static final long REMINDER = Duration.ofMillis(100).toNanos();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Scheduler scheduler;
    private final EventProcessingConfiguration processors;
    private final Projections projections;
    private final JdbcClient database;
    private final Clock clock;

    PendingWork(
            Scheduler scheduler,
            EventProcessingConfiguration processors,
            Projections projections,
            JdbcClient database,
            Clock clock) {
        this.scheduler = scheduler;
        this.processors = processors;
        this.projections = projections;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Waits for the processors that act on events, and returns the time of the next deadline. Projections do not act or
     * read the clock: waiting for them would only make their batches small.
     *
     * @throws ClockStuck when nothing has moved for two minutes
     */
    Optional<Instant> awaitReactions() {
        return await(name -> !projections.names().contains(name));
    }

    /**
     * Waits for all processors, projections included.
     *
     * @throws ClockStuck when nothing has moved for two minutes
     */
    void awaitAll() {
        await(_ -> true);
    }

    private Optional<Instant> await(Predicate<String> wanted) {
        var last = Status.UNKNOWN;
        var patienceEnds = System.nanoTime() + PATIENCE.toNanos();
        var reminderAt = System.nanoTime() + REMINDER;
        while (true) {
            // Positions come first: the status then holds whatever the processors have done by now, new deadlines too.
            var positions = ProcessorPositions.of(processors, wanted);
            var status = status(positions);
            if (status.isDone(positions)) {
                return status.nextDeadline();
            }
            if (status.due() > last.due() || System.nanoTime() > reminderAt) {
                scheduler.triggerCheckForDueExecutions();
                reminderAt = System.nanoTime() + REMINDER;
            }
            if (!status.equals(last)) {
                last = status;
                patienceEnds = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > patienceEnds) {
                throw new ClockStuck(status + ", and these were read: " + positions.all());
            }
            pause(status, wanted);
        }
    }

    /** Watches the processors in memory meanwhile, to spare the database. */
    private void pause(Status status, Predicate<String> wanted) {
        if (status.due() > 0) {
            LockSupport.parkNanos(WHILE_DEADLINES_FIRE);
            return;
        }
        var end = System.nanoTime() + BEFORE_ASKING_AGAIN;
        do {
            LockSupport.parkNanos(STEP);
        } while (System.nanoTime() < end
                && !ProcessorPositions.of(processors, wanted).haveReached(status.head()));
    }

    private Status status(ProcessorPositions positions) {
        return database.sql("""
                        select (select coalesce(max(global_index), 0) from command.domain_event) as head,
                               (select count(*) from command.scheduled_tasks where execution_time <= ?) as due,
                               (select min(execution_time) from command.scheduled_tasks
                                 where task_name = 'AxonDeadline') as next,
                               exists (select from command.domain_event where global_index = any(?)) as passed_over""")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(positions.gaps())
                .query((row, _) -> Status.of(row))
                .single();
    }

    /**
     * What one query of the database shows.
     *
     * @param passedOver a transaction took its numbers early and committed late: its events lie before the head, unread
     */
    private record Status(long head, long due, Optional<Instant> nextDeadline, boolean passedOver) {

        static final Status UNKNOWN = new Status(-1, 0, Optional.empty(), false);

        static Status of(ResultSet row) throws SQLException {
            return new Status(
                    row.getLong("head"),
                    row.getLong("due"),
                    Optional.ofNullable(row.getObject("next", OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant),
                    row.getBoolean("passed_over"));
        }

        boolean isDone(ProcessorPositions positions) {
            return due == 0 && !passedOver && positions.haveReached(head);
        }

        @Override
        public String toString() {
            return "%d deadlines are due, the last event is %d%s".formatted(due, head, passedOver ? " after gaps" : "");
        }
    }
}
