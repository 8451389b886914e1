package io.duly.query.customer;

import io.duly.events.customer.CustomerCalendarSet;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.SegmentId;
import io.duly.events.shared.UserName;
import io.duly.query.sql.BulkStatement;
import io.duly.state.customer.LadderChoice;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a batch of events changes about one customer; what stays null stays as it is. */
final class CustomerChange {

    static final BulkStatement<CustomerChange> WRITE = BulkStatement.of(CustomerChange.class)
            .column("customer_id", "uuid", change -> change.customerId.value())
            .column("name", "text", change -> change.name)
            .column("collector", "text", change -> change.collector)
            .column(
                    "credit_limit",
                    "numeric",
                    change -> change.creditLimit == null ? null : change.creditLimit.getAmount())
            .column(
                    "credit_limit_currency",
                    "text",
                    change -> change.creditLimit == null ? null : change.creditLimit.getCurrencyUnit())
            .column("works", "bool", change -> change.workplace != null)
            .column("calendar", "text", change -> change.workplace == null ? null : change.workplace.calendar())
            .column("zone", "text", change -> change.workplace == null ? null : change.workplace.zone())
            .column(
                    "segment",
                    "text",
                    change -> change.ladder.segment() == null
                            ? null
                            : change.ladder.segment().value())
            .column(
                    "policy_id",
                    "text",
                    change -> change.ladder.policy() == null
                            ? null
                            : change.ladder.policy().value())
            .column("segment_is_set", "bool", change -> change.segmentIsSet)
            .column("policy_is_chosen", "bool", change -> change.policyIsChosen)
            .column("version", "int8", change -> change.version)
            .update("query.customer", List.of("customer_id"), """
                    name = coalesce(r.name, t.name),
                    collector = coalesce(r.collector, t.collector),
                    credit_limit = coalesce(r.credit_limit, t.credit_limit),
                    credit_limit_currency = coalesce(r.credit_limit_currency, t.credit_limit_currency),
                    calendar = case when r.works then r.calendar else t.calendar end,
                    zone = case when r.works then r.zone else t.zone end,
                    segment = case when r.segment_is_set then r.segment else t.segment end,
                    policy_id = case when r.policy_is_chosen then r.policy_id else t.policy_id end,
                    version = r.version""");

    private final CustomerId customerId;
    private @Nullable String name;
    private @Nullable UserName collector;
    private @Nullable Money creditLimit;
    private @Nullable CustomerCalendarSet workplace;
    private LadderChoice ladder = LadderChoice.NONE;
    private boolean segmentIsSet;
    private boolean policyIsChosen;
    private long version;

    CustomerChange(CustomerId customerId) {
        this.customerId = customerId;
    }

    void at(long sequenceNumber) {
        version = sequenceNumber;
    }

    void goesBy(String other) {
        name = other;
    }

    void mayOwe(Money limit) {
        creditLimit = limit;
    }

    /** What is not known any more is forgotten. */
    void worksBy(CustomerCalendarSet set) {
        workplace = set;
    }

    void isIn(@Nullable SegmentId segment) {
        ladder = new LadderChoice(segment, ladder.policy());
        segmentIsSet = true;
    }

    void follows(@Nullable PolicyId policy) {
        ladder = new LadderChoice(ladder.segment(), policy);
        policyIsChosen = true;
    }

    void isLookedAfterBy(UserName other) {
        collector = other;
    }
}
