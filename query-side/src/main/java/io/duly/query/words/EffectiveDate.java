package io.duly.query.words;

import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.CoverageWaived;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.LadderEvent;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.deal.PolicyMigrated;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.PreventionActionWaived;
import io.duly.events.deal.PreventionActionsPlanned;
import io.duly.events.deal.PreventionEvent;
import io.duly.events.deal.SigningApproved;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.StageEvent;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.deal.UnappliedAllocated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day from which an event is true in the world, as against the moment at which it was recorded. */
public final class EffectiveDate {

    private EffectiveDate() {}

    /** Null where the event is about Duly's own doing, which is true from the moment it was recorded. */
    public static @Nullable LocalDate of(DealEvent event) {
        return switch (event) {
            case StageEvent stage -> of(stage);
            case MoneyEvent money -> of(money);
            case LadderEvent ladder -> of(ladder);
            case PreventionEvent prevention -> of(prevention);
        };
    }

    private static @Nullable LocalDate of(StageEvent event) {
        return switch (event) {
            case DealOpened opened -> opened.openedOn();
            case PaymentTermsAgreed agreed -> agreed.agreedOn();
            case ContractSigned signed -> signed.signedOn();
            case GoodsDelivered delivered -> delivered.deliveredOn();
            case DealClosed closed -> closed.closedOn();
            case DealReopened reopened -> reopened.reopenedOn();
            case StageEntered _ -> null;
        };
    }

    private static @Nullable LocalDate of(MoneyEvent event) {
        return switch (event) {
            case InvoiceIssued issued -> issued.issuedOn();
            case PaymentReceived received -> received.receivedOn();
            case PaymentReversed reversed -> reversed.reversedOn();
            case CreditNoteIssued issued -> issued.issuedOn();
            case UnappliedAllocated _ -> null;
        };
    }

    private static @Nullable LocalDate of(LadderEvent event) {
        return switch (event) {
            case InstalmentBecameOverdue overdue -> overdue.overdueSince();
            case EscalationStepTaken taken -> taken.inputs().decidedOn();
            case EscalationStepSkipped skipped -> skipped.inputs().decidedOn();
            case EvaluationPlanned _, EvaluationEnded _, PolicyMigrated _ -> null;
        };
    }

    private static @Nullable LocalDate of(PreventionEvent event) {
        return switch (event) {
            case PreventionActionDone done -> done.doneOn();
            case PreventionActionWaived waived -> waived.waivedOn();
            case CoverageWaived waived -> waived.waivedOn();
            case SigningApproved approved -> approved.approvedOn();
            case StageGatePassed passed -> passed.passedOn();
            case PlaybookPinned _, PreventionActionsPlanned _ -> null;
        };
    }
}
