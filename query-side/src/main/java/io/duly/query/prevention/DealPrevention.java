package io.duly.query.prevention;

import io.duly.events.contact.CoverageLevel;
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
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.deal.PolicyMigrated;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.PreventionActionWaived;
import io.duly.events.deal.PreventionActionsPlanned;
import io.duly.events.deal.SigningApproved;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One deal as prevention sees it, brought up to date event by event: by the projection, and for a single look. */
final class DealPrevention {

    final DealId dealId;
    final CustomerId customerId;
    final UserName salesperson;
    final Origin origin;
    Stage stage = Stage.NEGOTIATION;

    @Nullable
    Outcome outcome;

    @Nullable
    LocalDate closedOn;

    @Nullable
    PlaybookVersion playbook;

    @Nullable
    LocalDate signedOn;

    /** How it stood when the contract was signed; null where nobody asked. */
    @Nullable
    Signing atSigning;

    @Nullable
    LocalDate firstDueOn;

    private final Map<ActionId, DealAction> actions = new LinkedHashMap<>();

    /** How well the customer could be reached and what there was to be warned of. */
    record Signing(@Nullable CoverageLevel coverage, int warningSigns, int riskScore) {}

    DealPrevention(DealId dealId, CustomerId customerId, UserName salesperson, Origin origin) {
        this.dealId = dealId;
        this.customerId = customerId;
        this.salesperson = salesperson;
        this.origin = origin;
    }

    static DealPrevention of(DealOpened opened) {
        return new DealPrevention(opened.dealId(), opened.customerId(), opened.salesperson(), opened.origin());
    }

    Collection<DealAction> actions() {
        return List.copyOf(actions.values());
    }

    Optional<DealAction> action(ActionId id) {
        return Optional.ofNullable(actions.get(id));
    }

    /** As it was stored. */
    void put(DealAction action) {
        actions.put(action.action(), action);
    }

    /** Whether prevention has to know of it. */
    static boolean concerns(DealEvent event) {
        return switch (event) {
            case DealOpened _,
                    ContractSigned _,
                    StageEntered _,
                    InvoiceIssued _,
                    DealClosed _,
                    DealReopened _,
                    PlaybookPinned _,
                    PreventionActionsPlanned _,
                    PreventionActionDone _,
                    PreventionActionWaived _,
                    StageGatePassed _ -> true;
            case PaymentTermsAgreed _,
                    GoodsDelivered _,
                    PaymentReceived _,
                    UnappliedAllocated _,
                    PaymentReversed _,
                    CreditNoteIssued _,
                    InstalmentBecameOverdue _,
                    EscalationStepTaken _,
                    EscalationStepSkipped _,
                    EvaluationPlanned _,
                    EvaluationEnded _,
                    PolicyMigrated _,
                    CoverageWaived _,
                    SigningApproved _ -> false;
        };
    }

    void after(DealEvent event, Recorded recorded) {
        switch (event) {
            case StageEntered entered -> enter(entered.stage(), recorded.on());
            case ContractSigned signed -> signedOn = signed.signedOn();
            case InvoiceIssued issued -> issued.instalments().forEach(this::due);
            case StageGatePassed passed -> passed(passed);
            case DealClosed closed -> close(closed);
            case DealReopened reopened -> reopen(reopened.goesOnAt());
            case PlaybookPinned pinned -> {
                playbook = pinned.playbook();
                actions.values().removeIf(action -> !action.isSettled());
            }
            case PreventionActionsPlanned planned ->
                planned.actions()
                        .forEach(day ->
                                change(day.action(), action -> action.planned(day, playbook, stage == Stage.CLOSED)));
            case PreventionActionDone done -> change(done.action(), action -> action.done(done, playbook));
            case PreventionActionWaived waived ->
                change(waived.action(), action -> action.waived(waived, recorded, playbook));
            case DealOpened _,
                    PaymentTermsAgreed _,
                    GoodsDelivered _,
                    PaymentReceived _,
                    UnappliedAllocated _,
                    PaymentReversed _,
                    CreditNoteIssued _,
                    InstalmentBecameOverdue _,
                    EscalationStepTaken _,
                    EscalationStepSkipped _,
                    EvaluationPlanned _,
                    EvaluationEnded _,
                    PolicyMigrated _,
                    CoverageWaived _,
                    SigningApproved _ -> {
                /* changes nothing here */
            }
        }
    }

    private void enter(Stage entered, LocalDate day) {
        stage = entered;
        actions.replaceAll(
                (_, action) -> action.endsWithStageBefore(entered) ? action.lapsed(day, Lapse.STAGE_LEFT) : action);
    }

    private void due(Instalment instalment) {
        if (firstDueOn == null || instalment.dueOn().isBefore(firstDueOn)) {
            firstDueOn = instalment.dueOn();
        }
    }

    private void passed(StageGatePassed passed) {
        if (passed.stage() == Stage.CONTRACT && passed.basis() != GateBasis.RECORDED_FACT) {
            atSigning = new Signing(passed.coverage(), passed.warningSigns(), passed.riskScore());
        }
    }

    /** What is to be done after the closing is only planned afterwards. */
    private void close(DealClosed closed) {
        stage = Stage.CLOSED;
        outcome = closed.outcome();
        closedOn = closed.closedOn();
        actions.replaceAll((_, action) -> action.lapsed(closed.closedOn(), Lapse.CLOSED));
    }

    /** What was to be done after the closing is planned anew when the deal is closed again. */
    private void reopen(Stage goesOnAt) {
        stage = goesOnAt;
        outcome = null;
        closedOn = null;
        actions.values().removeIf(action -> action.comesAfterClosing() && !action.isSettled());
        actions.replaceAll((_, action) -> action.reopened());
    }

    private void change(ActionId id, UnaryOperator<DealAction> change) {
        actions.put(id, change.apply(actions.getOrDefault(id, DealAction.of(id))));
    }
}
