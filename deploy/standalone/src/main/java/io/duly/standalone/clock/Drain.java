package io.duly.standalone.clock;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.duly.command.eventstore.StorePosition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.WrappedToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Waits until everything that this moment brings has been done: no deadline is due, and nobody has an event left to read. */
@Component
public class Drain {

    private static final long STEP = Duration.ofMillis(1).toNanos();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Scheduler scheduler;
    private final EventProcessingConfiguration processors;
    private final StorePosition store;
    private final JdbcClient database;
    private final Clock clock;

    Drain(
            Scheduler scheduler,
            EventProcessingConfiguration processors,
            StorePosition store,
            JdbcClient database,
            Clock clock) {
        this.scheduler = scheduler;
        this.processors = processors;
        this.store = store;
        this.database = database;
        this.clock = clock;
    }

    /** @throws Stuck when nothing has moved for two minutes */
    public void await() {
        var last = new Progress(-1, -1, List.of());
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var now = progress();
            if (now.isDone() && store.head() == now.head()) {
                return;
            }
            if (!now.equals(last)) {
                last = now;
                deadline = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > deadline) {
                throw new Stuck(now.toString());
            }
            if (now.due() > 0) {
                scheduler.triggerCheckForDueExecutions();
            }
            LockSupport.parkNanos(STEP);
        }
    }

    /** When the next deadline is due, if one is waiting. */
    Optional<Instant> nextDeadline() {
        return database.sql("select execution_time from command.scheduled_tasks"
                        + " where task_name = 'AxonDeadline' order by execution_time limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** The order matters: a deadline that ends between two of the questions shows as a new head of the store. */
    private Progress progress() {
        var head = store.head();
        var behind = new ArrayList<String>();
        for (var processor : processors.eventProcessors().values()) {
            if (processor instanceof StreamingEventProcessor streaming && isBehind(streaming, head)) {
                behind.add(streaming.getName());
            }
        }
        return new Progress(head, due(), behind);
    }

    private long due() {
        return database.sql("select count(*) from command.scheduled_tasks where execution_time <= ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private boolean isBehind(StreamingEventProcessor processor, long head) {
        var segments = processor.processingStatus().values();
        return head > 0 && (segments.isEmpty() || segments.stream().anyMatch(segment -> isBehind(segment, head)));
    }

    private boolean isBehind(EventTrackerStatus segment, long head) {
        return segment.getCurrentPosition().orElse(-1) < head
                || WrappedToken.unwrap(segment.getTrackingToken(), GapAwareTrackingToken.class)
                        .map(token -> anyCommitted(token.getGaps()))
                        .orElse(false);
    }

    /** Who wrote first may commit last: its events are then behind the head and still unread. */
    private boolean anyCommitted(Collection<Long> gaps) {
        return !gaps.isEmpty()
                && database.sql("select exists (select from command.domain_event where global_index = any(?))")
                        .param(gaps.toArray(Long[]::new))
                        .query(Boolean.class)
                        .single();
    }

    private record Progress(long head, long due, List<String> behind) {

        boolean isDone() {
            return due == 0 && behind.isEmpty();
        }

        @Override
        public String toString() {
            return due + " deadlines are due, and these have not read event " + head + ": " + behind;
        }
    }
}
