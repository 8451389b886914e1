package io.duly.command.dispute;

import io.duly.command.deal.DealRefusal;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.Allocation;
import io.duly.events.deal.DisputeResolution;
import io.duly.events.deal.DisputeResolved;
import io.duly.events.shared.CreditNoteId;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.dispute.DisputeState;
import io.duly.state.money.CreditNoteState;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Decides how a dispute ends. One that fell away may be resolved all the same: it is then over for good, whatever is
 * owed again.
 */
final class ResolutionDecisions {

    private ResolutionDecisions() {}

    static List<DisputeResolved> decide(ResolveDispute command, Opened deal) {
        var dispute = DisputeDecisions.require(command.disputeId(), deal);
        var earlier = dispute.resolved();
        if (earlier != null) {
            if (!repeats(command, earlier)) {
                throw new CommandRejected(
                        DisputeRefusal.DISPUTE_ALREADY_RESOLVED, "this dispute was resolved otherwise");
            }
            return List.of();
        }
        var raised = dispute.raised();
        if (command.resolvedOn().isBefore(raised.raisedOn())) {
            throw CommandRejected.ofField(
                    DisputeRefusal.RESOLVED_BEFORE_RAISED,
                    "resolvedOn",
                    "must not be before the day on which the dispute was raised");
        }
        var given = command.creditNoteId() == null
                ? Money.zero(dispute.amount().getCurrencyUnit())
                : given(command.creditNoteId(), dispute, deal);
        var contested = contested(dispute, given, deal);
        requireFits(command.resolution(), given, contested);
        var credited = less(given, contested);
        return List.of(new DisputeResolved(
                raised.dealId(),
                raised.customerId(),
                raised.disputeId(),
                raised.instalmentId(),
                command.resolution(),
                command.creditNoteId(),
                credited,
                contested.minus(credited),
                command.resolvedOn(),
                command.note()));
    }

    /** What was contested before the credit note: what the debtor pays of it meanwhile is contested no more. */
    private static Money contested(DisputeState dispute, Money given, Opened deal) {
        var instalment =
                deal.ledger().instalment(dispute.raised().instalmentId()).orElseThrow();
        return less(dispute.amount(), instalment.open().plus(given));
    }

    /** What the credit note gives up of the instalment and no other dispute was resolved with. */
    private static Money given(CreditNoteId id, DisputeState dispute, Opened deal) {
        var note = deal.ledger()
                .creditNote(id)
                .orElseThrow(() -> CommandRejected.ofField(
                        DealRefusal.CREDIT_NOTE_UNKNOWN, "creditNoteId", "is no credit note of this deal"));
        if (note.recordedAt().isBefore(dispute.recordedAt())) {
            throw CommandRejected.ofField(
                    DisputeRefusal.CREDIT_NOTE_BEFORE_DISPUTE,
                    "creditNoteId",
                    "was known before the dispute was raised, so it gives up nothing of what is contested");
        }
        var lowers = lowers(note, dispute);
        if (lowers.isZero()) {
            throw CommandRejected.ofField(
                    DisputeRefusal.CREDIT_NOTE_ELSEWHERE, "creditNoteId", "does not lower the contested instalment");
        }
        return deal.disputes()
                .of(dispute.raised().instalmentId())
                .map(DisputeState::resolved)
                .filter(Objects::nonNull)
                .filter(end -> id.equals(end.creditNoteId()))
                .map(DisputeResolved::credited)
                .reduce(lowers, Money::minus);
    }

    private static Money lowers(CreditNoteState note, DisputeState dispute) {
        return note.allocations().stream()
                .filter(part -> part.instalmentId().equals(dispute.raised().instalmentId()))
                .map(Allocation::amount)
                .reduce(Money.zero(dispute.amount().getCurrencyUnit()), Money::plus);
    }

    private static void requireFits(DisputeResolution resolution, Money given, Money contested) {
        switch (resolution) {
            case FOR_CREDITOR -> {
                /* nothing is given up */
            }
            case FOR_DEBTOR -> {
                if (given.isLessThan(contested) || given.isZero()) {
                    throw tooSmall(given, contested);
                }
            }
            case IN_PART -> {
                if (given.isZero()) {
                    throw tooSmall(given, contested);
                }
                if (!given.isLessThan(contested)) {
                    throw CommandRejected.ofField(
                            DisputeRefusal.CREDIT_NOTE_GIVES_ALL,
                            "creditNoteId",
                            "gives up all that is contested: the dispute is resolved for the debtor");
                }
            }
        }
    }

    private static CommandRejected tooSmall(Money given, Money contested) {
        return CommandRejected.ofField(
                DisputeRefusal.CREDIT_NOTE_TOO_SMALL,
                "creditNoteId",
                "gives up " + given + " where " + contested + " is contested");
    }

    private static Money less(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    private static boolean repeats(ResolveDispute command, DisputeResolved event) {
        return command.resolution() == event.resolution()
                && Objects.equals(command.creditNoteId(), event.creditNoteId())
                && command.resolvedOn().equals(event.resolvedOn())
                && Objects.equals(command.note(), event.note());
    }
}
