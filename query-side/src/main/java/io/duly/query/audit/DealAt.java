package io.duly.query.audit;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.query.projection.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deal as it was known at a moment.
 *
 * @param version the sequence number of the last event that was recorded by then
 * @param dealTitle as it was when the deal was opened
 * @param customerName as it is today; null while the customer is not known here yet
 * @param names what the other ids in {@code state} stand for, as it is called today
 * @param asOf the creditor's calendar day of that moment, from which days past due are counted
 */
record DealAt(
        DealId dealId,
        String dealTitle,
        CustomerId customerId,
        @Nullable String customerName,
        Instant at,
        LocalDate asOf,
        long version,
        Instant lastRecordedAt,
        AuditedState state,
        DealMoney money,
        Map<String, String> names) {

    static DealAt of(
            DealId dealId, Instant at, LocalDate asOf, List<RecordedEvent> history, Map<String, String> names) {
        var last = history.getLast();
        var state = History.fold(history);
        return new DealAt(
                dealId,
                state.milestones().opened().title(),
                state.customerId(),
                names.get(state.customerId().value().toString()),
                at,
                asOf,
                last.sequenceNumber(),
                last.recordedAt(),
                AuditedState.of(state),
                DealMoney.of(state, asOf),
                names);
    }
}
