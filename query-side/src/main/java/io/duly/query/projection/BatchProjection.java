package io.duly.query.projection;

import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.DealEvent;
import io.duly.events.escalation.EscalationPolicyEvent;
import io.duly.events.escalation.SegmentEvent;
import io.duly.events.playbook.PlaybookEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A read model kept from events. A subclass says what a batch of events changes. This class takes care of reading,
 * transactions, dead letters, and starting again from the first event. Each bean of this type runs as a processor.
 *
 * <p>A batch is written at once, in the transaction that moves the token. When that fails, the same events come again
 * one by one, each behind a savepoint. Only what fails then is set aside, with what follows it in its stream.
 */
public abstract class BatchProjection {

    private static final String SAVEPOINT = "before_event";
    private static final long NEVER = -1;

    private final String name;
    private final Set<String> tables;
    private final JdbcTemplate jdbc;

    /** Up to this index events are taken one by one, because a batch that reached so far has failed. */
    private volatile long carefulUntil = NEVER;

    /**
     * @param name names the processor for ever: its position, dead letters and address in the API
     * @param tables every table that this projection and nobody else writes, each with its schema
     */
    protected BatchProjection(String name, Set<String> tables, JdbcTemplate jdbc) {
        this.name = name;
        this.tables = Set.copyOf(tables);
        this.jdbc = jdbc;
    }

    public final String name() {
        return name;
    }

    public final Set<String> tables() {
        return tables;
    }

    /**
     * Brings the tables up to date with these events, which are in the order in which they were recorded. May be called
     * with any number of them, and from the first one again after the tables were emptied. Whatever it throws sets the
     * event aside as a dead letter, unless the database merely was not to be reached.
     */
    protected abstract void apply(List<RecordedEvent> batch);

    @EventHandler
    final void on(DealEvent event, EventMessage<?> message, UnitOfWork<?> unitOfWork) {
        take(message, unitOfWork);
    }

    @EventHandler
    final void on(CustomerEvent event, EventMessage<?> message, UnitOfWork<?> unitOfWork) {
        take(message, unitOfWork);
    }

    @EventHandler
    final void on(EscalationPolicyEvent event, EventMessage<?> message, UnitOfWork<?> unitOfWork) {
        take(message, unitOfWork);
    }

    @EventHandler
    final void on(PlaybookEvent event, EventMessage<?> message, UnitOfWork<?> unitOfWork) {
        take(message, unitOfWork);
    }

    /** No view shows segments, but each counts what it has seen. */
    @EventHandler
    final void on(SegmentEvent event, EventMessage<?> message, UnitOfWork<?> unitOfWork) {
        take(message, unitOfWork);
    }

    @ResetHandler
    final void startAgain() {
        carefulUntil = NEVER;
        jdbc.execute("truncate table " + String.join(", ", tables));
        jdbc.update("delete from query.projection_seen where processor = ?", name);
    }

    /** Applies an event that had been set aside, in the caller's transaction, which a failure leaves usable. */
    final void retry(RecordedEvent event) {
        applyAlone(event);
    }

    private void take(EventMessage<?> message, UnitOfWork<?> unitOfWork) {
        var event = RecordedEvent.of(message);
        if (unitOfWork instanceof BatchingUnitOfWork<?> && GlobalIndex.of(message) > carefulUntil) {
            buffer(event, unitOfWork);
        } else {
            applyAlone(event);
        }
    }

    private void buffer(RecordedEvent event, UnitOfWork<?> unitOfWork) {
        List<RecordedEvent> batch = unitOfWork.getOrComputeResource("batch of " + name, key -> {
            var fresh = new ArrayList<RecordedEvent>();
            unitOfWork.onPrepareCommit(_ -> applyTogether(fresh));
            return fresh;
        });
        batch.add(event);
    }

    private void applyTogether(List<RecordedEvent> batch) {
        try {
            applyOrFail(List.copyOf(batch));
        } catch (RuntimeException e) {
            if (!Outage.isCauseOf(e)) {
                carefulUntil = Objects.requireNonNull(batch.getLast().globalIndex());
            }
            throw e;
        }
    }

    /** In SQL rather than through the transaction manager, because not every one of them offers savepoints. */
    private void applyAlone(RecordedEvent event) {
        jdbc.execute("savepoint " + SAVEPOINT);
        try {
            applyOrFail(List.of(event));
        } catch (RuntimeException e) {
            if (!Outage.isCauseOf(e)) {
                jdbc.execute("rollback to savepoint " + SAVEPOINT);
            }
            throw e;
        }
        jdbc.execute("release savepoint " + SAVEPOINT);
    }

    /** When an error ends a batch, and not an exception, Axon leaves its transaction open and the token locked. */
    private void applyOrFail(List<RecordedEvent> batch) {
        try {
            apply(batch);
        } catch (Error e) {
            throw new IllegalStateException(e);
        }
    }
}
