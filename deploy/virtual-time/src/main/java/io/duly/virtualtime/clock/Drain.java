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

/** Waits until everything that this moment brings has been done: no deadline is due, and no event is left to read. */
@Component
public class Drain {

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

    Drain(
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
     * Waits for those who act on events, and answers when the next deadline is due, if one is waiting. Projections act
     * on nothing and never look at the clock: waiting for them would only make their batches small.
     *
     * @throws Stuck when nothing has moved for two minutes
     */
    Optional<Instant> awaitDeeds() {
        return await(name -> !projections.names().contains(name));
    }

    /**
     * Waits for everybody.
     *
     * @throws Stuck when nothing has moved for two minutes
     */
    void awaitEverybody() {
        await(_ -> true);
    }

    private Optional<Instant> await(Predicate<String> wanted) {
        var last = Work.UNKNOWN;
        var patienceEnds = System.nanoTime() + PATIENCE.toNanos();
        var reminderAt = System.nanoTime() + REMINDER;
        while (true) {
            // The readers first: whatever they have done by now, deadlines that they planned too, shows in the answer.
            var readers = Readers.of(processors, wanted);
            var work = work(readers);
            if (work.isDone(readers)) {
                return work.nextDeadline();
            }
            if (work.due() > last.due() || System.nanoTime() > reminderAt) {
                scheduler.triggerCheckForDueExecutions();
                reminderAt = System.nanoTime() + REMINDER;
            }
            if (!work.equals(last)) {
                last = work;
                patienceEnds = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > patienceEnds) {
                throw new Stuck(work + ", and these were read: " + readers.all());
            }
            giveTimeTo(work, wanted);
        }
    }

    /** Watches the readers in memory meanwhile: the database has better things to do than to answer questions. */
    private void giveTimeTo(Work work, Predicate<String> wanted) {
        if (work.due() > 0) {
            LockSupport.parkNanos(WHILE_DEADLINES_FIRE);
            return;
        }
        var end = System.nanoTime() + BEFORE_ASKING_AGAIN;
        do {
            LockSupport.parkNanos(STEP);
        } while (System.nanoTime() < end && !Readers.of(processors, wanted).haveReached(work.head()));
    }

    private Work work(Readers readers) {
        return database.sql("""
                        select (select coalesce(max(global_index), 0) from command.domain_event) as head,
                               (select count(*) from command.scheduled_tasks where execution_time <= ?) as due,
                               (select min(execution_time) from command.scheduled_tasks
                                 where task_name = 'AxonDeadline') as next,
                               exists (select from command.domain_event where global_index = any(?)) as passed_over""")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(readers.gaps())
                .query((row, _) -> Work.of(row))
                .single();
    }

    /**
     * What one look into the database shows.
     *
     * @param passedOver somebody wrote first and committed last: its events are behind the head and still unread
     */
    private record Work(long head, long due, Optional<Instant> nextDeadline, boolean passedOver) {

        static final Work UNKNOWN = new Work(-1, 0, Optional.empty(), false);

        static Work of(ResultSet row) throws SQLException {
            return new Work(
                    row.getLong("head"),
                    row.getLong("due"),
                    Optional.ofNullable(row.getObject("next", OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant),
                    row.getBoolean("passed_over"));
        }

        boolean isDone(Readers readers) {
            return due == 0 && !passedOver && readers.haveReached(head);
        }

        @Override
        public String toString() {
            return "%d deadlines are due, the last event is %d%s".formatted(due, head, passedOver ? " after gaps" : "");
        }
    }
}
