package io.duly.query.prevention;

import io.duly.events.customer.ContactRefusalAnswered;
import io.duly.events.deal.CoverageWaived;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.sql.BulkStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what the head of sales decided where customers gave too few contacts, or none. */
@Component
public class ContactWaiverProjection extends BatchProjection {

    public static final String NAME = "contact-waivers";

    private record Waiver(CoverageWaived event, RecordedEvent recorded) {}

    private record Answer(ContactRefusalAnswered event, RecordedEvent recorded) {}

    private static final BulkStatement<Waiver> ADD_WAIVERS = BulkStatement.of(Waiver.class)
            .column("deal_id", "uuid", row -> row.event().dealId().value())
            .column(
                    "global_index",
                    "int8",
                    row -> Objects.requireNonNull(row.recorded().globalIndex()))
            .column("customer_id", "uuid", row -> row.event().customerId().value())
            .column("waived_on", "date", row -> row.event().waivedOn())
            .column("waived_by", "text", row -> row.recorded().actor())
            .column("waived_role", "text", row -> row.recorded().role())
            .column("reason", "text", row -> row.event().reason())
            .insertInto("query.coverage_waiver");

    private static final BulkStatement<Answer> PUT_ANSWERS = BulkStatement.of(Answer.class)
            .column("customer_id", "uuid", row -> row.event().customerId().value())
            .column("sign_id", "uuid", row -> row.event().signId().value())
            .column("answer", "text", row -> row.event().answer())
            .column("answered_at", "timestamptz", row -> row.recorded().recordedAt())
            .column("reason", "text", row -> row.event().reason())
            .column("ask_again_on", "date", row -> row.event().askAgainOn())
            .put("query.contact_refusal_answer", List.of("customer_id", "sign_id"));

    private final JdbcTemplate jdbc;

    ContactWaiverProjection(JdbcTemplate jdbc) {
        super(NAME, Set.of("query.coverage_waiver", "query.contact_refusal_answer"), jdbc);
        this.jdbc = jdbc;
    }

    @Override
    protected void apply(List<RecordedEvent> batch) {
        var waivers = new ArrayList<Waiver>();
        Map<List<Object>, Answer> answers = new LinkedHashMap<>();
        for (var event : batch) {
            switch (event.payload()) {
                case CoverageWaived waived -> waivers.add(new Waiver(waived, event));
                case ContactRefusalAnswered answered ->
                    answers.put(List.of(answered.customerId(), answered.signId()), new Answer(answered, event));
                case Object _ -> {
                    /* nothing was decided about contacts */
                }
            }
        }
        ADD_WAIVERS.run(jdbc, waivers);
        PUT_ANSWERS.run(jdbc, answers.values());
    }
}
