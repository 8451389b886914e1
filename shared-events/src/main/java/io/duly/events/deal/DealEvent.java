package io.duly.events.deal;

import io.duly.events.shared.DealId;

/**
 * Everything that can happen to a deal.
 *
 * <p>The list is closed on purpose: a new event does not compile until every fold and every projection that switches
 * over this type has said what it does with it.
 */
public sealed interface DealEvent
        permits DealOpened,
                PaymentTermsAgreed,
                ContractSigned,
                GoodsDelivered,
                StageEntered,
                InvoiceIssued,
                PaymentReceived,
                UnappliedAllocated,
                PaymentReversed,
                CreditNoteIssued,
                InstalmentBecameOverdue,
                EscalationStepTaken,
                EscalationStepSkipped,
                EvaluationPlanned,
                EvaluationEnded,
                PolicyMigrated,
                DealClosed,
                DealReopened,
                PlaybookPinned,
                PreventionActionsPlanned,
                PreventionActionDone,
                PreventionActionWaived,
                CoverageWaived,
                SigningApproved,
                StageGatePassed {

    DealId dealId();
}
