package io.duly.query.customer;

import io.duly.events.customer.AttemptEvent;
import io.duly.events.customer.CollectorAssigned;
import io.duly.events.customer.ContactEvent;
import io.duly.events.customer.CreditLimitSet;
import io.duly.events.customer.CustomerCalendarSet;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.CustomerPauseEvent;
import io.duly.events.customer.CustomerPolicyChosen;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.customer.CustomerRenamed;
import io.duly.events.customer.CustomerSegmentSet;
import io.duly.events.customer.WarningEvent;
import io.duly.events.customer.WorkEvent;
import io.duly.events.shared.CustomerId;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.sql.BulkStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the table of customers. What they owe is not kept here: the sub-ledger knows it for any day. */
@Component
public class CustomerProjection extends BatchProjection {

    public static final String NAME = "customers";

    private record Registration(RecordedEvent event, CustomerRegistered registered) {}

    private static final BulkStatement<Registration> ADD = BulkStatement.of(Registration.class)
            .column(
                    "customer_id",
                    "uuid",
                    added -> added.registered().customerId().value())
            .column("name", "text", added -> added.registered().name())
            .column("number", "text", added -> added.registered().number())
            .column("origin", "text", added -> added.registered().origin())
            .column("registered_by", "text", added -> added.event().actor())
            .column("registered_at", "timestamptz", added -> added.event().recordedAt())
            .column("version", "int8", added -> added.event().sequenceNumber())
            .insertInto("query.customer");

    private record Limited(CustomerId customerId, CurrencyUnit currency) {}

    private static final BulkStatement<CreditLimitSet> PUT_LIMITS = BulkStatement.of(CreditLimitSet.class)
            .column("customer_id", "uuid", set -> set.customerId().value())
            .column("currency", "text", set -> set.limit().getCurrencyUnit())
            .column("amount", "numeric", set -> set.limit().getAmount())
            .put("query.credit_limit", List.of("customer_id", "currency"));

    private final JdbcTemplate jdbc;

    CustomerProjection(JdbcTemplate jdbc) {
        super(NAME, Set.of("query.customer", "query.credit_limit"), jdbc);
        this.jdbc = jdbc;
    }

    @Override
    protected void apply(List<RecordedEvent> batch) {
        var added = new ArrayList<Registration>();
        Map<CustomerId, CustomerChange> changes = new LinkedHashMap<>();
        Map<Limited, CreditLimitSet> limits = new LinkedHashMap<>();
        for (var event : batch) {
            if (event.payload() instanceof CustomerEvent customer) {
                var change = changes.computeIfAbsent(customer.customerId(), CustomerChange::new);
                change.at(event.sequenceNumber());
                switch (customer) {
                    case CustomerRegistered registered -> added.add(new Registration(event, registered));
                    case CustomerRenamed renamed -> change.goesBy(renamed.name());
                    case CollectorAssigned assigned -> change.isLookedAfterBy(assigned.collector());
                    case CustomerCalendarSet set -> change.worksBy(set);
                    case CreditLimitSet set -> {
                        change.mayOwe(set.limit());
                        limits.put(new Limited(set.customerId(), set.limit().getCurrencyUnit()), set);
                    }
                    case CustomerSegmentSet set -> change.isIn(set.segment());
                    case CustomerPolicyChosen chosen -> change.follows(chosen.policyId());
                    case AttemptEvent _, ContactEvent _, WarningEvent _, CustomerPauseEvent _, WorkEvent _ -> {
                        /* only the version moves on */
                    }
                }
            }
        }
        ADD.run(jdbc, added);
        CustomerChange.WRITE.run(jdbc, changes.values());
        PUT_LIMITS.run(jdbc, limits.values());
    }
}
