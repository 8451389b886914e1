package io.duly.state.money;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.CreditNoteId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** A credit note as it was issued, and where its money stands now. */
public record CreditNoteState(
        CreditNoteIssued issued, Instant recordedAt, List<Allocation> allocations, Money unapplied) {

    public CreditNoteState {
        allocations = List.copyOf(allocations);
    }

    static CreditNoteState of(CreditNoteIssued issued, Instant recordedAt) {
        return new CreditNoteState(issued, recordedAt, issued.allocations(), issued.unapplied());
    }

    public CreditNoteId creditNoteId() {
        return issued.creditNoteId();
    }

    CreditNoteState allocated(UnappliedAllocated event) {
        var all = new ArrayList<>(allocations);
        all.addAll(event.allocations());
        return new CreditNoteState(issued, recordedAt, all, event.unappliedAfter());
    }
}
