package io.duly.query.prevention;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.CoverageWaived;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.PlannedAction;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.PreventionActionWaived;
import io.duly.events.deal.PreventionActionsPlanned;
import io.duly.events.deal.PreventionEvent;
import io.duly.events.deal.SigningApproved;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.StageEvent;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.query.projection.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One deal as prevention sees it. The projection and the page of a deal fold the same events into it.
 *
 * @param closing null while the deal runs
 * @param atSigning how it stood when the contract was signed; null where nobody asked
 */
record DealPrevention(
        Opening opening,
        Stage stage,
        @Nullable Closing closing,
        @Nullable PlaybookVersion playbook,
        @Nullable LocalDate signedOn,
        @Nullable Signing atSigning,
        @Nullable LocalDate firstDueOn,
        DealActions actions) {

    /** What a deal is from its first day to its last. */
    record Opening(DealId dealId, CustomerId customerId, UserName salesperson, Origin origin) {}

    /** How the deal ended, and when. */
    record Closing(Outcome outcome, LocalDate on) {}

    /** How well the customer could be reached and what there was to be warned of. */
    record Signing(@Nullable CoverageLevel coverage, int warningSigns, int riskScore) {}

    static DealPrevention opened(DealOpened opened) {
        var opening = new Opening(opened.dealId(), opened.customerId(), opened.salesperson(), opened.origin());
        return new DealPrevention(opening, Stage.NEGOTIATION, null, null, null, null, null, DealActions.NONE);
    }

    DealId dealId() {
        return opening.dealId();
    }

    /**
     * How the deal stands after the event: this very object where the event changes nothing here.
     *
     * @param on the creditor's day on which it was recorded
     */
    DealPrevention after(RecordedEvent recorded, LocalDate on) {
        return switch (recorded.dealEvent()) {
            case StageEvent event -> after(event, on);
            case InvoiceIssued issued -> invoiced(issued);
            case PreventionEvent event -> after(event, recorded);
            case DealEvent _ -> this;
        };
    }

    private DealPrevention after(StageEvent event, LocalDate on) {
        return switch (event) {
            case StageEntered entered -> entered(entered.stage(), on);
            case ContractSigned signed -> signed(signed.signedOn());
            case DealClosed closed -> closed(new Closing(closed.outcome(), closed.closedOn()));
            case DealReopened reopened -> reopened(reopened.goesOnAt());
            case DealOpened _, PaymentTermsAgreed _, GoodsDelivered _ -> this;
        };
    }

    private DealPrevention after(PreventionEvent event, RecordedEvent recorded) {
        return switch (event) {
            case PlaybookPinned pinned -> pinned(pinned.playbook());
            case PreventionActionsPlanned planned -> planned(planned.actions());
            case PreventionActionDone done ->
                with(actions.change(done.action(), action -> action.done(done, playbook)));
            case PreventionActionWaived waived ->
                with(actions.change(waived.action(), action -> action.waived(waived, recorded, playbook)));
            case StageGatePassed passed -> passed(passed);
            case CoverageWaived _, SigningApproved _ -> this;
        };
    }

    private DealPrevention entered(Stage entered, LocalDate day) {
        return at(
                entered,
                closing,
                actions.changeEach(
                        action -> action.endsWithStageBefore(entered) ? action.lapsed(day, Lapse.STAGE_LEFT) : action));
    }

    private DealPrevention signed(LocalDate day) {
        return new DealPrevention(opening, stage, closing, playbook, day, atSigning, firstDueOn, actions);
    }

    /** What is to be done after the closing is only planned afterwards. */
    private DealPrevention closed(Closing ended) {
        return at(Stage.CLOSED, ended, actions.changeEach(action -> action.lapsed(ended.on(), Lapse.CLOSED)));
    }

    /** What was to be done after the closing is planned anew when the deal is closed again. */
    private DealPrevention reopened(Stage goesOnAt) {
        return at(
                goesOnAt,
                null,
                actions.without(action -> action.comesAfterClosing() && !action.isSettled())
                        .changeEach(DealAction::reopened));
    }

    private DealPrevention invoiced(InvoiceIssued issued) {
        var first = firstDueOn;
        for (var instalment : issued.instalments()) {
            if (first == null || instalment.dueOn().isBefore(first)) {
                first = instalment.dueOn();
            }
        }
        return new DealPrevention(opening, stage, closing, playbook, signedOn, atSigning, first, actions);
    }

    /** Another playbook takes away what was only planned. */
    private DealPrevention pinned(PlaybookVersion followed) {
        var settled = actions.without(action -> !action.isSettled());
        return new DealPrevention(opening, stage, closing, followed, signedOn, atSigning, firstDueOn, settled);
    }

    private DealPrevention planned(List<PlannedAction> days) {
        var planned = actions;
        for (var day : days) {
            planned = planned.change(day.action(), action -> action.planned(day, playbook, stage == Stage.CLOSED));
        }
        return with(planned);
    }

    private DealPrevention passed(StageGatePassed passed) {
        if (passed.stage() != Stage.CONTRACT || passed.basis() == GateBasis.RECORDED_FACT) {
            return this;
        }
        var signing = new Signing(passed.coverage(), passed.warningSigns(), passed.riskScore());
        return new DealPrevention(opening, stage, closing, playbook, signedOn, signing, firstDueOn, actions);
    }

    private DealPrevention at(Stage reached, @Nullable Closing ended, DealActions changed) {
        return new DealPrevention(opening, reached, ended, playbook, signedOn, atSigning, firstDueOn, changed);
    }

    private DealPrevention with(DealActions changed) {
        return new DealPrevention(opening, stage, closing, playbook, signedOn, atSigning, firstDueOn, changed);
    }
}
