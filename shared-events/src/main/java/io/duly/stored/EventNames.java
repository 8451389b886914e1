package io.duly.stored;

import io.duly.events.customer.CollectionPaused;
import io.duly.events.customer.CollectionResumed;
import io.duly.events.customer.CollectorAssigned;
import io.duly.events.customer.ContactAttempted;
import io.duly.events.customer.ContactChannelAdded;
import io.duly.events.customer.ContactChannelConfirmed;
import io.duly.events.customer.ContactChannelFailed;
import io.duly.events.customer.ContactPersonAdded;
import io.duly.events.customer.ContactPersonAway;
import io.duly.events.customer.ContactPersonBack;
import io.duly.events.customer.ContactPersonChanged;
import io.duly.events.customer.ContactPersonLeft;
import io.duly.events.customer.ContactPersonReachable;
import io.duly.events.customer.ContactPersonUnreachable;
import io.duly.events.customer.ContactRefusalAnswered;
import io.duly.events.customer.CreditLimitSet;
import io.duly.events.customer.CustomerCalendarSet;
import io.duly.events.customer.CustomerPolicyChosen;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.customer.CustomerRenamed;
import io.duly.events.customer.CustomerSegmentSet;
import io.duly.events.customer.DismissedCauseGone;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.customer.WarningSignRenewed;
import io.duly.events.customer.WorkClaimed;
import io.duly.events.customer.WorkCompleted;
import io.duly.events.customer.WorkHandedOver;
import io.duly.events.customer.WorkReleased;
import io.duly.events.customer.WorkResubmitted;
import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.CoverageWaived;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.DebtorContacted;
import io.duly.events.deal.DifferenceWrittenOff;
import io.duly.events.deal.DisputeChanged;
import io.duly.events.deal.DisputeDeadlinePassed;
import io.duly.events.deal.DisputeFellAway;
import io.duly.events.deal.DisputeRaised;
import io.duly.events.deal.DisputeReopened;
import io.duly.events.deal.DisputeResolved;
import io.duly.events.deal.EscalationPaused;
import io.duly.events.deal.EscalationResumed;
import io.duly.events.deal.EscalationStepDone;
import io.duly.events.deal.EscalationStepPostponed;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyMovedIn;
import io.duly.events.deal.MoneyMovedOut;
import io.duly.events.deal.MoneyReallocated;
import io.duly.events.deal.MoneyRefunded;
import io.duly.events.deal.MoneyTakenBack;
import io.duly.events.deal.PaymentPlanAgreed;
import io.duly.events.deal.PaymentPlanBroken;
import io.duly.events.deal.PaymentPlanCounted;
import io.duly.events.deal.PaymentPlanFulfilled;
import io.duly.events.deal.PaymentPlanLapsed;
import io.duly.events.deal.PaymentPlanPartKept;
import io.duly.events.deal.PaymentPlanPartMissed;
import io.duly.events.deal.PaymentPlanPartReopened;
import io.duly.events.deal.PaymentPlanReopened;
import io.duly.events.deal.PaymentPlanWithdrawn;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.deal.PolicyMigrated;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.PreventionActionWaived;
import io.duly.events.deal.PreventionActionsPlanned;
import io.duly.events.deal.PromiseToPayBroken;
import io.duly.events.deal.PromiseToPayCounted;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromiseToPayKept;
import io.duly.events.deal.PromiseToPayLapsed;
import io.duly.events.deal.PromiseToPayPartlyKept;
import io.duly.events.deal.PromiseToPayReopened;
import io.duly.events.deal.PromiseToPayWithdrawn;
import io.duly.events.deal.SigningApproved;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.escalation.EscalationPolicyPublished;
import io.duly.events.escalation.SegmentPolicyChosen;
import io.duly.events.playbook.PlaybookDraftCommented;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookLineAccepted;
import io.duly.events.playbook.PlaybookLineDeclined;
import io.duly.events.playbook.PlaybookLineSuggested;
import io.duly.events.playbook.PlaybookPublished;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The registry of stored events. It is the allow-list too: what it does not name is neither written nor read. Names are
 * for ever, whatever becomes of the records. A changed shape gets a new revision and an upcaster.
 */
public final class EventNames {

    private static final Map<Class<?>, EventName> NAMES = new HashMap<>();
    private static final Map<EventName, Class<?>> RECORDS = new HashMap<>();

    static {
        register(CustomerRegistered.class, "CustomerRegistered", "1");
        register(CustomerRenamed.class, "CustomerRenamed", "1");
        register(CollectorAssigned.class, "CollectorAssigned", "1");
        register(CustomerCalendarSet.class, "CustomerCalendarSet", "1");
        register(ContactPersonAdded.class, "ContactPersonAdded", "1");
        register(ContactPersonChanged.class, "ContactPersonChanged", "1");
        register(ContactChannelAdded.class, "ContactChannelAdded", "1");
        register(ContactChannelFailed.class, "ContactChannelFailed", "1");
        register(ContactChannelConfirmed.class, "ContactChannelConfirmed", "1");
        register(ContactPersonAway.class, "ContactPersonAway", "1");
        register(ContactPersonBack.class, "ContactPersonBack", "1");
        register(ContactPersonUnreachable.class, "ContactPersonUnreachable", "1");
        register(ContactPersonReachable.class, "ContactPersonReachable", "1");
        register(ContactPersonLeft.class, "ContactPersonLeft", "1");
        register(ContactRefusalAnswered.class, "ContactRefusalAnswered", "1");
        register(ContactAttempted.class, "ContactAttempted", "1");
        register(CreditLimitSet.class, "CreditLimitSet", "1");
        register(WarningSignRaised.class, "WarningSignRaised", "1");
        register(WarningSignRenewed.class, "WarningSignRenewed", "1");
        register(WarningSignCleared.class, "WarningSignCleared", "1");
        register(DismissedCauseGone.class, "DismissedCauseGone", "1");
        register(CollectionPaused.class, "CollectionPaused", "1");
        register(CollectionResumed.class, "CollectionResumed", "1");
        register(WorkClaimed.class, "WorkClaimed", "1");
        register(WorkReleased.class, "WorkReleased", "1");
        register(WorkResubmitted.class, "WorkResubmitted", "1");
        register(WorkHandedOver.class, "WorkHandedOver", "1");
        register(WorkCompleted.class, "WorkCompleted", "1");
        register(CustomerSegmentSet.class, "CustomerSegmentSet", "1");
        register(CustomerPolicyChosen.class, "CustomerPolicyChosen", "1");
        register(SegmentPolicyChosen.class, "SegmentPolicyChosen", "1");
        register(EscalationPolicyPublished.class, "EscalationPolicyPublished", "1");
        register(PlaybookDraftSaved.class, "PlaybookDraftSaved", "1");
        register(PlaybookDraftCommented.class, "PlaybookDraftCommented", "1");
        register(PlaybookLineSuggested.class, "PlaybookLineSuggested", "1");
        register(PlaybookLineAccepted.class, "PlaybookLineAccepted", "1");
        register(PlaybookLineDeclined.class, "PlaybookLineDeclined", "1");
        register(PlaybookDraftDiscarded.class, "PlaybookDraftDiscarded", "1");
        register(PlaybookPublished.class, "PlaybookPublished", "1");
        register(DealOpened.class, "DealOpened", "1");
        register(PaymentTermsAgreed.class, "PaymentTermsAgreed", "1");
        register(ContractSigned.class, "ContractSigned", "1");
        register(GoodsDelivered.class, "GoodsDelivered", "1");
        register(StageEntered.class, "StageEntered", "1");
        register(InvoiceIssued.class, "InvoiceIssued", "1");
        register(PaymentReceived.class, "PaymentReceived", "1");
        register(UnappliedAllocated.class, "UnappliedAllocated", "1");
        register(PaymentReversed.class, "PaymentReversed", "1");
        register(CreditNoteIssued.class, "CreditNoteIssued", "1");
        register(MoneyTakenBack.class, "MoneyTakenBack", "1");
        register(MoneyRefunded.class, "MoneyRefunded", "1");
        register(MoneyMovedOut.class, "MoneyMovedOut", "1");
        register(MoneyMovedIn.class, "MoneyMovedIn", "1");
        register(DifferenceWrittenOff.class, "DifferenceWrittenOff", "1");
        register(MoneyReallocated.class, "MoneyReallocated", "1");
        register(InstalmentBecameOverdue.class, "InstalmentBecameOverdue", "1");
        register(EscalationStepTaken.class, "EscalationStepTaken", "1");
        register(EscalationStepSkipped.class, "EscalationStepSkipped", "1");
        register(EscalationStepPostponed.class, "EscalationStepPostponed", "1");
        register(EscalationStepDone.class, "EscalationStepDone", "1");
        register(DebtorContacted.class, "DebtorContacted", "1");
        register(EvaluationPlanned.class, "EvaluationPlanned", "1");
        register(EvaluationEnded.class, "EvaluationEnded", "1");
        register(PolicyMigrated.class, "PolicyMigrated", "1");
        register(EscalationPaused.class, "EscalationPaused", "1");
        register(EscalationResumed.class, "EscalationResumed", "1");
        register(DealClosed.class, "DealClosed", "1");
        register(DealReopened.class, "DealReopened", "1");
        register(PlaybookPinned.class, "PlaybookPinned", "1");
        register(PreventionActionsPlanned.class, "PreventionActionsPlanned", "1");
        register(PreventionActionDone.class, "PreventionActionDone", "1");
        register(PreventionActionWaived.class, "PreventionActionWaived", "1");
        register(CoverageWaived.class, "CoverageWaived", "1");
        register(SigningApproved.class, "SigningApproved", "1");
        register(StageGatePassed.class, "StageGatePassed", "1");
        register(DisputeRaised.class, "DisputeRaised", "1");
        register(DisputeChanged.class, "DisputeChanged", "1");
        register(DisputeDeadlinePassed.class, "DisputeDeadlinePassed", "1");
        register(DisputeResolved.class, "DisputeResolved", "1");
        register(DisputeFellAway.class, "DisputeFellAway", "1");
        register(DisputeReopened.class, "DisputeReopened", "1");
        register(PromiseToPayGiven.class, "PromiseToPayGiven", "1");
        register(PromiseToPayCounted.class, "PromiseToPayCounted", "1");
        register(PromiseToPayKept.class, "PromiseToPayKept", "1");
        register(PromiseToPayPartlyKept.class, "PromiseToPayPartlyKept", "1");
        register(PromiseToPayBroken.class, "PromiseToPayBroken", "1");
        register(PromiseToPayLapsed.class, "PromiseToPayLapsed", "1");
        register(PromiseToPayReopened.class, "PromiseToPayReopened", "1");
        register(PromiseToPayWithdrawn.class, "PromiseToPayWithdrawn", "1");
        register(PaymentPlanAgreed.class, "PaymentPlanAgreed", "1");
        register(PaymentPlanCounted.class, "PaymentPlanCounted", "1");
        register(PaymentPlanPartKept.class, "PaymentPlanPartKept", "1");
        register(PaymentPlanPartMissed.class, "PaymentPlanPartMissed", "1");
        register(PaymentPlanPartReopened.class, "PaymentPlanPartReopened", "1");
        register(PaymentPlanBroken.class, "PaymentPlanBroken", "1");
        register(PaymentPlanFulfilled.class, "PaymentPlanFulfilled", "1");
        register(PaymentPlanLapsed.class, "PaymentPlanLapsed", "1");
        register(PaymentPlanReopened.class, "PaymentPlanReopened", "1");
        register(PaymentPlanWithdrawn.class, "PaymentPlanWithdrawn", "1");
    }

    private EventNames() {}

    /** @throws UnknownEvent when the class is no event */
    public static EventName nameOf(Class<?> record) {
        var name = NAMES.get(record);
        if (name == null) {
            throw new UnknownEvent(record.getName() + " is not an event that may be stored");
        }
        return name;
    }

    /** @throws UnknownEvent when no such event was ever stored by Duly */
    public static Class<?> recordOf(EventName name) {
        var record = RECORDS.get(name);
        if (record == null) {
            throw new UnknownEvent("there is no event " + name.name() + " of revision " + name.revision());
        }
        return record;
    }

    /** Every record that may be stored. */
    public static Set<Class<?>> all() {
        return Set.copyOf(NAMES.keySet());
    }

    private static void register(Class<?> record, String name, String revision) {
        var eventName = new EventName(name, revision);
        if (NAMES.put(record, eventName) != null || RECORDS.put(eventName, record) != null) {
            throw new IllegalStateException(name + " is registered twice");
        }
    }
}
