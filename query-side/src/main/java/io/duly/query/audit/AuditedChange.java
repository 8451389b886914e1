package io.duly.query.audit;

import io.duly.query.access.StaffNames;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.words.DealWords;
import io.duly.query.words.EffectiveDate;
import io.duly.query.words.Teller;
import io.duly.state.deal.DealState;
import io.duly.stored.EventNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one event changed about the state of its deal. */
record AuditedChange(
        long sequenceNumber,
        String type,
        String words,
        @Nullable LocalDate effectiveOn,
        Instant recordedAt,
        String actor,
        @Nullable String actorName,
        String role,
        @Nullable String reason,
        List<FieldChange> changes) {

    /** The first changes from a sequence number on; the state before them is folded from the very first event. */
    static List<AuditedChange> list(
            List<RecordedEvent> history, long from, int limit, Teller teller, StaffNames staff) {
        var found = new ArrayList<AuditedChange>();
        DealState state = new DealState.Unopened();
        var changes = new StateChanges(state);
        for (var event : history) {
            if (found.size() == limit) {
                break;
            }
            if (event.sequenceNumber() == from) {
                changes = new StateChanges(state);
            }
            state = state.after(event.dealEvent(), event.recordedAt());
            if (event.sequenceNumber() >= from) {
                found.add(of(event, changes.to(state), teller, staff));
            }
        }
        return found;
    }

    private static AuditedChange of(RecordedEvent event, List<FieldChange> changes, Teller teller, StaffNames staff) {
        return new AuditedChange(
                event.sequenceNumber(),
                EventNames.nameOf(event.dealEvent().getClass()).name(),
                DealWords.describe(event.dealEvent(), teller),
                EffectiveDate.of(event.dealEvent()),
                event.recordedAt(),
                event.actor(),
                staff.of(event.actor()),
                event.role(),
                event.reason(),
                changes);
    }
}
