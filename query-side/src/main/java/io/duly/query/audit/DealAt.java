package io.duly.query.audit;

import io.duly.events.shared.DealId;
import io.duly.query.projection.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A deal as it was known at a moment.
 *
 * @param version the sequence number of the last event that was recorded by then
 * @param asOf the creditor's calendar day of that moment, from which days past due are counted
 */
record DealAt(
        DealId dealId,
        Instant at,
        LocalDate asOf,
        long version,
        Instant lastRecordedAt,
        AuditedState state,
        DealMoney money) {

    static DealAt of(DealId dealId, Instant at, LocalDate asOf, List<RecordedEvent> history) {
        var last = history.getLast();
        var state = History.fold(history);
        return new DealAt(
                dealId,
                at,
                asOf,
                last.sequenceNumber(),
                last.recordedAt(),
                AuditedState.of(state),
                DealMoney.of(state, asOf));
    }
}
