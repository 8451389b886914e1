package io.duly.query.attempt;

import io.duly.events.contact.AttemptSubject;
import io.duly.events.customer.AttemptEvent;
import io.duly.events.customer.ContactAttempted;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.sql.BulkStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps every attempt to reach a customer, with the debts that it was about. */
@Component
public class AttemptProjection extends BatchProjection {

    public static final String NAME = "contact-attempts";

    private record Attempt(RecordedEvent event, ContactAttempted attempted) {}

    private record Debt(ContactAttempted attempted, int place, AttemptSubject subject) {}

    private static final BulkStatement<Attempt> ADD = BulkStatement.of(Attempt.class)
            .column("customer_id", "uuid", row -> row.attempted().customerId().value())
            .column("attempt_id", "uuid", row -> row.attempted().attemptId().value())
            .column("global_index", "int8", row -> row.event().globalIndex())
            .column("person_id", "uuid", row -> row.attempted().personId().value())
            .column("channel_id", "uuid", row -> row.attempted().channelId().value())
            .column("attempted_at", "timestamptz", row -> row.attempted().at())
            .column("outcome", "text", row -> row.attempted().outcome())
            .column("note", "text", row -> row.attempted().note())
            .column("next_contact_on", "date", row -> row.attempted().nextContactOn())
            .column("recorded_by", "text", row -> row.event().actor())
            .column("recorded_role", "text", row -> row.event().role())
            .column("recorded_at", "timestamptz", row -> row.event().recordedAt())
            .insertInto("query.contact_attempt");

    private static final BulkStatement<Debt> ADD_DEBTS = BulkStatement.of(Debt.class)
            .column("customer_id", "uuid", row -> row.attempted().customerId().value())
            .column("attempt_id", "uuid", row -> row.attempted().attemptId().value())
            .column("place", "int4", Debt::place)
            .column("deal_id", "uuid", row -> row.subject().dealId().value())
            .column("instalment_id", "uuid", row -> row.subject().instalmentId().value())
            .column("step", "text", row -> row.subject().step())
            .insertInto("query.contact_attempt_debt");

    private final JdbcTemplate jdbc;

    AttemptProjection(JdbcTemplate jdbc) {
        super(NAME, Set.of("query.contact_attempt", "query.contact_attempt_debt"), jdbc);
        this.jdbc = jdbc;
    }

    @Override
    protected void apply(List<RecordedEvent> batch) {
        var attempts = new ArrayList<Attempt>();
        var debts = new ArrayList<Debt>();
        for (var event : batch) {
            if (event.payload() instanceof AttemptEvent about) {
                switch (about) {
                    case ContactAttempted attempted -> {
                        attempts.add(new Attempt(event, attempted));
                        for (int place = 0; place < attempted.about().size(); place++) {
                            debts.add(
                                    new Debt(attempted, place, attempted.about().get(place)));
                        }
                    }
                }
            }
        }
        ADD.run(jdbc, attempts);
        ADD_DEBTS.run(jdbc, debts);
    }
}
