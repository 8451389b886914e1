package io.duly.command.prevention;

import io.duly.command.contact.ContactRefusal;
import io.duly.command.deal.Require;
import io.duly.command.playbook.PlaybookRefusal;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.Reason;
import io.duly.events.deal.CoverageWaived;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.PreventionActionWaived;
import io.duly.events.deal.PreventionEvent;
import io.duly.events.deal.SigningApproved;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.Stage;
import io.duly.state.deal.DealState.Opened;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides what a command about prevention leads to: one event, nothing when it was recorded before, or a refusal. */
final class ActionDecisions {

    private ActionDecisions() {}

    static List<PreventionEvent> decide(FinishPreventionAction command, Opened deal, Prevention prevention) {
        var done = deal.prevention().done(command.action());
        if (done.isPresent()) {
            if (!repeats(command, done.get())) {
                throw new CommandRejected(
                        PreventionRefusal.ACTION_ALREADY_DONE, "this action was reported done otherwise");
            }
            return List.of();
        }
        var action = action(command.action(), deal, prevention);
        var doneOn = command.doneOn() == null ? prevention.today() : command.doneOn();
        requireEvidence(command, action);
        var contact = command.contact();
        if (contact != null
                && prevention
                        .customer(deal.customerId())
                        .contacts()
                        .find(contact)
                        .isEmpty()) {
            throw new CommandRejected(ContactRefusal.CONTACT_PERSON_UNKNOWN, "the customer has no such contact person");
        }
        return List.of(new PreventionActionDone(
                command.dealId(),
                deal.customerId(),
                command.action(),
                doneOn,
                command.note(),
                command.document(),
                contact));
    }

    static List<PreventionEvent> decide(WaivePreventionAction command, Opened deal, Prevention prevention) {
        var waived = deal.prevention().waived(command.action());
        if (waived.isPresent()) {
            requireSame(command.reason(), waived.get().reason(), PreventionRefusal.ACTION_ALREADY_WAIVED);
            return List.of();
        }
        action(command.action(), deal, prevention);
        if (deal.prevention().isDone(command.action())) {
            throw new CommandRejected(
                    PreventionRefusal.ACTION_ALREADY_DONE, "this action was done: there is nothing to waive");
        }
        Require.running(deal);
        return List.of(new PreventionActionWaived(
                command.dealId(), deal.customerId(), command.action(), prevention.today(), command.reason()));
    }

    static List<PreventionEvent> decide(WaiveCoverage command, Opened deal, Prevention prevention) {
        var waived = deal.prevention().coverageWaived();
        if (waived != null) {
            requireSame(command.reason(), waived.reason(), PreventionRefusal.ACTION_ALREADY_WAIVED);
            return List.of();
        }
        prevention.playbookOf(deal);
        Require.stage(deal, Stage.NEGOTIATION);
        return List.of(new CoverageWaived(command.dealId(), deal.customerId(), prevention.today(), command.reason()));
    }

    static List<PreventionEvent> decide(ApproveSigning command, Opened deal, Prevention prevention) {
        var approval = deal.prevention().approval();
        if (approval != null) {
            requireSame(command.reason(), approval.reason(), PreventionRefusal.ACTION_ALREADY_DONE);
            return List.of();
        }
        if (prevention.playbookOf(deal).approvalFrom() == null) {
            throw new CommandRejected(
                    PreventionRefusal.APPROVAL_NOT_NEEDED, "this deal's playbook asks for no approval");
        }
        var risk = prevention.customer(deal.customerId()).risk();
        Require.stage(deal, Stage.NEGOTIATION, Stage.CONTRACT);
        return List.of(new SigningApproved(
                command.dealId(), deal.customerId(), risk.score(), prevention.today(), command.reason()));
    }

    static List<PreventionEvent> decide(FollowPlaybook command, Opened deal, Prevention prevention) {
        if (command.playbook().equals(deal.prevention().playbook())) {
            return List.of();
        }
        Require.running(deal);
        prevention.requirePublished(command.playbook());
        return List.of(new PlaybookPinned(command.dealId(), command.playbook()));
    }

    private static PlaybookAction action(ActionId action, Opened deal, Prevention prevention) {
        return prevention
                .playbookOf(deal)
                .find(action)
                .orElseThrow(() -> new CommandRejected(
                        PlaybookRefusal.ACTION_UNKNOWN, "the deal's playbook has no action " + action));
    }

    private static boolean repeats(FinishPreventionAction command, PreventionActionDone event) {
        return (command.doneOn() == null || command.doneOn().equals(event.doneOn()))
                && Objects.equals(command.note(), event.note())
                && Objects.equals(command.document(), event.document())
                && Objects.equals(command.contact(), event.contact());
    }

    private static void requireEvidence(FinishPreventionAction command, PlaybookAction action) {
        switch (action.evidence()) {
            case NONE -> {
                /* taken on trust */
            }
            case NOTE -> requireGiven(command.note(), "note", action.evidence());
            case DOCUMENT_LINK -> requireGiven(command.document(), "document", action.evidence());
            case CONTACT_PERSON -> requireGiven(command.contact(), "contact", action.evidence());
        }
    }

    private static void requireGiven(@Nullable Object given, String field, Evidence evidence) {
        if (given == null) {
            throw new CommandRejected(
                    PreventionRefusal.EVIDENCE_MISSING,
                    field + " is missing: this action asks for " + evidence + " as evidence");
        }
    }

    private static void requireSame(String reason, String before, Reason refusal) {
        if (!reason.equals(before)) {
            throw new CommandRejected(refusal, "this was recorded with another reason already");
        }
    }
}
