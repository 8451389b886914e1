package io.duly.query.deal;

import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.DebtorContacted;
import io.duly.events.deal.DifferenceWrittenOff;
import io.duly.events.deal.EscalationStepDone;
import io.duly.events.deal.EscalationStepPostponed;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.LadderEvent;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.deal.MoneyMovedIn;
import io.duly.events.deal.MoneyMovedOut;
import io.duly.events.deal.MoneyReallocated;
import io.duly.events.deal.MoneyRefunded;
import io.duly.events.deal.MoneyTakenBack;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.PolicyMigrated;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.StageEvent;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.state.money.OwedChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a batch of events does to the tables of deals, gathered in memory and written in a handful of statements. */
final class DealBatch {

    private final List<DealOpened> opened = new ArrayList<>();
    private final List<InvoiceIssued> invoices = new ArrayList<>();
    private final List<NewRows.Part> parts = new ArrayList<>();
    private final List<PaymentReceived> payments = new ArrayList<>();
    private final List<CreditNoteIssued> creditNotes = new ArrayList<>();
    private final Map<DealId, DealChange> deals = new LinkedHashMap<>();
    private final Map<InstalmentId, InstalmentChange> instalments = new LinkedHashMap<>();
    private final Map<MoneyChange.Key, MoneyChange> paymentChanges = new LinkedHashMap<>();
    private final Map<MoneyChange.Key, MoneyChange> creditNoteChanges = new LinkedHashMap<>();
    private final List<MoneyMovedIn> movedIn = new ArrayList<>();
    private final Map<MoneyChange.Key, MoneyChange> movedChanges = new LinkedHashMap<>();

    void add(DealEvent event, long sequenceNumber) {
        var deal = deal(event.dealId());
        deal.at(sequenceNumber);
        switch (event) {
            case StageEvent moved -> add(deal, moved);
            case MoneyEvent moved -> add(deal, moved);
            case LadderEvent climbed -> add(deal, climbed);
            case DealEvent _ -> {
                /* other rooms change no row of the deals */
            }
        }
    }

    private void add(DealChange deal, StageEvent event) {
        switch (event) {
            case DealOpened opening -> opened.add(opening);
            case PaymentTermsAgreed agreed -> deal.agreed(agreed.terms());
            case ContractSigned signed -> deal.signed(signed.contractNumber(), signed.signedOn());
            case GoodsDelivered delivered -> deal.delivered(delivered.deliveredOn(), delivered.document());
            case StageEntered entered -> deal.entered(entered.stage());
            case DealClosed closed -> deal.closed(closed);
            case DealReopened reopened -> deal.entered(reopened.goesOnAt());
        }
    }

    private void add(DealChange deal, MoneyEvent event) {
        switch (event) {
            case InvoiceIssued issued -> invoiced(deal, issued);
            case PaymentReceived received -> payments.add(received);
            case CreditNoteIssued issued -> creditNotes.add(issued);
            case UnappliedAllocated allocated ->
                source(allocated.dealId(), allocated.source()).leavesUnapplied(allocated.unappliedAfter());
            case PaymentReversed reversed ->
                payment(reversed.dealId(), reversed.paymentId().value()).takenBack(reversed);
            case MoneyTakenBack back -> source(back.dealId(), back.source()).takenBack(back);
            case MoneyRefunded refunded ->
                source(refunded.dealId(), refunded.source()).refunded(refunded.amount(), refunded.unappliedRemoved());
            case MoneyMovedOut moved ->
                source(moved.dealId(), moved.source()).movedAway(moved.amount(), moved.unappliedRemoved());
            case MoneyReallocated moved ->
                Stream.concat(moved.takenBack().stream(), moved.set().stream())
                        .forEach(part -> source(moved.dealId(), part.source()).leavesUnapplied(part.unappliedAfter()));
            case MoneyMovedIn moved -> movedIn.add(moved);
            case DifferenceWrittenOff _ -> {
                /* what the instalment owes says it */
            }
        }
        for (var change : OwedChange.of(event)) {
            deal.owes(change.amount());
            instalment(change.allocation().instalmentId()).owes(change);
        }
    }

    private void add(DealChange deal, LadderEvent event) {
        switch (event) {
            case InstalmentBecameOverdue overdue ->
                instalment(overdue.instalmentId()).becameOverdue(overdue.overdueSince(), overdue.open());
            case EscalationStepTaken taken -> instalment(taken.instalmentId()).took(taken.inputs());
            case PolicyMigrated migrated -> deal.follows(migrated.to());
            case EscalationStepPostponed _,
                    EscalationStepSkipped _,
                    EscalationStepDone _,
                    DebtorContacted _,
                    EvaluationPlanned _,
                    EvaluationEnded _ -> {
                /* no row shows these */
            }
        }
    }

    /** New rows first, because later events of the same batch may change them. */
    void writeTo(JdbcTemplate jdbc) {
        NewRows.DEAL.run(jdbc, opened);
        NewRows.INVOICE.run(jdbc, invoices);
        NewRows.INSTALMENT.run(jdbc, parts);
        NewRows.PAYMENT.run(jdbc, payments);
        NewRows.CREDIT_NOTE.run(jdbc, creditNotes);
        NewRows.MOVED_MONEY.run(jdbc, movedIn);
        DealChange.WRITE.run(jdbc, deals.values());
        InstalmentChange.WRITE.run(jdbc, instalments.values());
        MoneyChange.WRITE_PAYMENT.run(jdbc, paymentChanges.values());
        MoneyChange.WRITE_CREDIT_NOTE.run(jdbc, creditNoteChanges.values());
        MoneyChange.WRITE_MOVED_MONEY.run(jdbc, movedChanges.values());
    }

    private void invoiced(DealChange deal, InvoiceIssued issued) {
        invoices.add(issued);
        deal.invoiced(NewRows.total(issued));
        int ordinal = 0;
        for (var instalment : issued.instalments()) {
            ordinal++;
            parts.add(new NewRows.Part(issued, ordinal, instalment));
        }
    }

    DealChange deal(DealId id) {
        return deals.computeIfAbsent(id, DealChange::new);
    }

    InstalmentChange instalment(InstalmentId id) {
        return instalments.computeIfAbsent(id, InstalmentChange::new);
    }

    MoneyChange payment(DealId dealId, UUID id) {
        return paymentChanges.computeIfAbsent(new MoneyChange.Key(dealId, id), MoneyChange::new);
    }

    private MoneyChange source(DealId dealId, CreditSource source) {
        return switch (source) {
            case CreditSource.Payment(var id) -> payment(dealId, id.value());
            case CreditSource.CreditNote(var id) ->
                creditNoteChanges.computeIfAbsent(new MoneyChange.Key(dealId, id.value()), MoneyChange::new);
            case CreditSource.MovedMoney(var id, boolean _) ->
                movedChanges.computeIfAbsent(new MoneyChange.Key(dealId, id.value()), MoneyChange::new);
        };
    }
}
