package io.duly.query.deal;

import io.duly.events.deal.DealEvent;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the tables of deals, their invoices, instalments, payments and credit notes in step with what happens. */
@Component
public class DealProjection extends BatchProjection {

    public static final String NAME = "deals";

    private final JdbcTemplate jdbc;

    DealProjection(JdbcTemplate jdbc) {
        super(
                NAME,
                Set.of(
                        "query.deal",
                        "query.invoice",
                        "query.instalment",
                        "query.payment",
                        "query.credit_note",
                        "query.moved_money"),
                jdbc);
        this.jdbc = jdbc;
    }

    @Override
    protected void apply(List<RecordedEvent> batch) {
        var changes = new DealBatch();
        for (var event : batch) {
            if (event.payload() instanceof DealEvent deal) {
                changes.add(deal, event.sequenceNumber());
            }
        }
        changes.writeTo(jdbc);
    }
}
