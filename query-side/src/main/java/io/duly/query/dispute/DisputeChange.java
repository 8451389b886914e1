package io.duly.query.dispute;

import io.duly.events.deal.DisputeChanged;
import io.duly.events.deal.DisputeDeadlinePassed;
import io.duly.events.deal.DisputeEvent;
import io.duly.events.deal.DisputeResolution;
import io.duly.events.deal.DisputeResolved;
import io.duly.events.shared.DealId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.UserName;
import io.duly.query.sql.BulkStatement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a batch of events changes about one dispute; what stays null stays as it is. */
final class DisputeChange {

    static final BulkStatement<DisputeChange> WRITE = BulkStatement.of(DisputeChange.class)
            .column("deal_id", "uuid", change -> change.key.dealId().value())
            .column("dispute_id", "uuid", change -> change.key.disputeId().value())
            .column("amount", "numeric", change -> change.amount)
            .column("owner", "text", change -> change.owner)
            .column("deadline", "date", change -> change.deadline)
            .column("first_deadline", "date", change -> change.firstDeadline)
            .column("moved", "bool", change -> change.deadlineMoved)
            .column("change_reason", "text", change -> change.reason)
            .column("deadline_passed_on", "date", change -> change.deadlinePassedOn)
            .column("state", "text", change -> change.state)
            .column("ended_on", "date", change -> change.endedOn)
            .column("resolution", "text", change -> change.resolution)
            .column("credit_note_id", "uuid", change -> change.creditNote)
            .column("credited", "numeric", change -> change.credited)
            .column("goes_on", "numeric", change -> change.goesOn)
            .column("resolved_by", "text", change -> change.resolvedBy)
            .column("resolution_note", "text", change -> change.note)
            .update("query.dispute", List.of("deal_id", "dispute_id"), """
                    amount = coalesce(r.amount, t.amount),
                    owner = coalesce(r.owner, t.owner),
                    deadline = coalesce(r.deadline, t.deadline),
                    change_reason = coalesce(r.change_reason, t.change_reason),
                    deadline_passed_on = case when r.moved or r.first_deadline <> t.deadline
                        then r.deadline_passed_on else coalesce(r.deadline_passed_on, t.deadline_passed_on) end,
                    state = coalesce(r.state, t.state),
                    ended_on = case when r.state is null then t.ended_on else r.ended_on end,
                    resolution = coalesce(r.resolution, t.resolution),
                    credit_note_id = coalesce(r.credit_note_id, t.credit_note_id),
                    credited = coalesce(r.credited, t.credited),
                    goes_on = coalesce(r.goes_on, t.goes_on),
                    resolved_by = coalesce(r.resolved_by, t.resolved_by),
                    resolution_note = coalesce(r.resolution_note, t.resolution_note)""");

    /** Ids of disputes are chosen within a deal; another deal may use the same. */
    record Key(DealId dealId, DisputeId disputeId) {

        static Key of(DisputeEvent event) {
            return new Key(event.dealId(), event.disputeId());
        }
    }

    private final Key key;

    private @Nullable BigDecimal amount;

    private @Nullable UserName owner;

    private @Nullable LocalDate deadline;

    /** What tells whether the one that the row has is moved. */
    private @Nullable LocalDate firstDeadline;

    private boolean deadlineMoved;

    private @Nullable String reason;

    private @Nullable LocalDate deadlinePassedOn;

    private @Nullable DisputeState state;

    private @Nullable LocalDate endedOn;

    private @Nullable DisputeResolution resolution;

    private @Nullable UUID creditNote;

    private @Nullable BigDecimal credited;

    private @Nullable BigDecimal goesOn;

    private @Nullable String resolvedBy;

    private @Nullable String note;

    DisputeChange(Key key) {
        this.key = key;
    }

    /** Whoever gets a new deadline has not missed it. */
    void changed(DisputeChanged changed) {
        amount = changed.amount().getAmount();
        owner = changed.owner();
        until(changed.deadline());
        reason = changed.reason();
    }

    void deadlinePassed(DisputeDeadlinePassed passed) {
        until(passed.deadline());
        deadlinePassedOn = passed.passedOn();
    }

    void fellAway(LocalDate day) {
        state = DisputeState.FELL_AWAY;
        endedOn = day;
    }

    void stands() {
        state = DisputeState.OPEN;
        endedOn = null;
    }

    void resolved(DisputeResolved resolved, String actor) {
        state = DisputeState.RESOLVED;
        endedOn = resolved.resolvedOn();
        resolution = resolved.resolution();
        creditNote =
                resolved.creditNoteId() == null ? null : resolved.creditNoteId().value();
        credited = resolved.credited().getAmount();
        goesOn = resolved.goesOn().getAmount();
        resolvedBy = actor;
        note = resolved.note();
    }

    private void until(LocalDate day) {
        if (firstDeadline == null) {
            firstDeadline = day;
        } else if (!day.equals(deadline)) {
            deadlineMoved = true;
            deadlinePassedOn = null;
        }
        deadline = day;
    }
}
