package io.duly.query.aging;

import io.duly.events.customer.AttemptEvent;
import io.duly.events.customer.CollectorAssigned;
import io.duly.events.customer.ContactEvent;
import io.duly.events.customer.CreditLimitSet;
import io.duly.events.customer.CustomerCalendarSet;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.CustomerPauseEvent;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.customer.CustomerRenamed;
import io.duly.events.customer.LadderChoiceEvent;
import io.duly.events.customer.WarningEvent;
import io.duly.events.customer.WorkEvent;
import io.duly.events.deal.DealEvent;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.sql.BulkStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps the sub-ledger, what of it is held back, and who was responsible for which customer when. It only ever adds
 * rows.
 */
@Component
public class AgingProjection extends BatchProjection {

    public static final String NAME = "aging";

    private record Line(RecordedEvent event, int n, SubLedgerEntry entry) {}

    private record Held(RecordedEvent event, int n, HeldAmount amount) {}

    private record Assignment(RecordedEvent event, CollectorAssigned assigned) {}

    private static final BulkStatement<Line> ADD_ENTRIES = BulkStatement.of(Line.class)
            .column("event_id", "text", line -> line.event().eventId())
            .column("n", "int4", Line::n)
            .column("deal_id", "uuid", line -> line.entry().dealId().value())
            .column("customer_id", "uuid", line -> line.entry().customerId().value())
            .column("instalment_id", "uuid", line -> {
                var instalment = line.entry().instalmentId();
                return instalment == null ? null : instalment.value();
            })
            .column("due_on", "date", line -> line.entry().dueOn())
            .column(
                    "currency",
                    "text",
                    line -> line.entry().amount().getCurrencyUnit().getCode())
            .column("kind", "text", line -> line.entry().kind())
            .column("amount", "numeric", line -> line.entry().amount().getAmount())
            .column("effective_on", "date", line -> line.entry().effectiveOn())
            .column("recorded_at", "timestamptz", line -> line.event().recordedAt())
            .insertInto("query.ledger_entry");

    private static final BulkStatement<Held> ADD_HELD = BulkStatement.of(Held.class)
            .column("event_id", "text", held -> held.event().eventId())
            .column("n", "int4", Held::n)
            .column("kind", "text", held -> held.amount().kind())
            .column("deal_id", "uuid", held -> held.amount().dealId().value())
            .column("matter_id", "uuid", held -> held.amount().matter())
            .column("part", "date", held -> held.amount().part())
            .column("instalment_id", "uuid", held -> {
                var instalment = held.amount().instalmentId();
                return instalment == null ? null : instalment.value();
            })
            .column("amount", "numeric", held -> held.amount().amount())
            .column("effective_on", "date", held -> held.amount().effectiveOn())
            .column("recorded_at", "timestamptz", held -> held.event().recordedAt())
            .column("global_index", "int8", held -> held.event().globalIndex())
            .insertInto("query.held_amount");

    private static final BulkStatement<Assignment> ADD_ASSIGNMENTS = BulkStatement.of(Assignment.class)
            .column("event_id", "text", assignment -> assignment.event().eventId())
            .column(
                    "customer_id",
                    "uuid",
                    assignment -> assignment.assigned().customerId().value())
            .column("collector", "text", assignment -> assignment.assigned().collector())
            .column(
                    "recorded_at",
                    "timestamptz",
                    assignment -> assignment.event().recordedAt())
            .column("global_index", "int8", assignment -> assignment.event().globalIndex())
            .insertInto("query.collector_assignment");

    private final JdbcTemplate jdbc;

    AgingProjection(JdbcTemplate jdbc) {
        super(NAME, Set.of("query.ledger_entry", "query.held_amount", "query.collector_assignment"), jdbc);
        this.jdbc = jdbc;
    }

    @Override
    protected void apply(List<RecordedEvent> batch) {
        var lines = new ArrayList<Line>();
        var held = new ArrayList<Held>();
        var assignments = new ArrayList<Assignment>();
        for (var event : batch) {
            if (event.payload() instanceof DealEvent deal) {
                lines.addAll(lines(event, SubLedgerEntries.of(deal)));
                held.addAll(held(event, HeldAmount.of(deal)));
            } else if (event.payload() instanceof CustomerEvent customer) {
                switch (customer) {
                    case CollectorAssigned assigned -> assignments.add(new Assignment(event, assigned));
                    case CustomerRegistered _,
                            CustomerRenamed _,
                            CreditLimitSet _,
                            CustomerCalendarSet _,
                            AttemptEvent _,
                            ContactEvent _,
                            WarningEvent _,
                            CustomerPauseEvent _,
                            WorkEvent _,
                            LadderChoiceEvent _ -> {
                        /* owes nothing by that */
                    }
                }
            }
        }
        ADD_ENTRIES.run(jdbc, lines);
        ADD_HELD.run(jdbc, held);
        ADD_ASSIGNMENTS.run(jdbc, assignments);
    }

    private static List<Line> lines(RecordedEvent event, List<SubLedgerEntry> entries) {
        var lines = new ArrayList<Line>();
        for (var entry : entries) {
            lines.add(new Line(event, lines.size(), entry));
        }
        return lines;
    }

    private static List<Held> held(RecordedEvent event, List<HeldAmount> amounts) {
        var held = new ArrayList<Held>();
        for (var amount : amounts) {
            held.add(new Held(event, held.size(), amount));
        }
        return held;
    }
}
