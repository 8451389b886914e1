package io.duly.state.money;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.shared.CreditNoteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** A credit note as it was issued, and where its money stands now. */
public record CreditNoteState(
        CreditNoteIssued issued, Instant recordedAt, List<Allocation> allocations, Money unapplied) implements Credit {

    public CreditNoteState {
        allocations = List.copyOf(allocations);
    }

    static CreditNoteState of(CreditNoteIssued issued, Instant recordedAt) {
        return new CreditNoteState(issued, recordedAt, List.of(), issued.amount());
    }

    public CreditNoteId creditNoteId() {
        return issued.creditNoteId();
    }

    @Override
    public CreditSource source() {
        return new CreditSource.CreditNote(creditNoteId());
    }

    @Override
    public LocalDate availableOn() {
        return issued.issuedOn();
    }

    @Override
    public Money amount() {
        return issued.amount();
    }

    @Override
    public CreditNoteState standing(List<Allocation> now, Money left) {
        return new CreditNoteState(issued, recordedAt, now, left);
    }
}
