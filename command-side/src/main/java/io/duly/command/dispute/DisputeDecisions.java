package io.duly.command.dispute;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.deal.DealRefusal;
import io.duly.command.deal.Require;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.DisputeChanged;
import io.duly.events.deal.DisputeRaised;
import io.duly.events.shared.DisputeId;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.dispute.DisputeState;
import io.duly.state.money.InstalmentState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Decides what is contested, who looks after it, and until when. */
@Component
final class DisputeDecisions {

    private final DisputeOwners owners;
    private final CreditorTime creditor;

    DisputeDecisions(DisputeOwners owners, CreditorTime creditor) {
        this.owners = owners;
        this.creditor = creditor;
    }

    List<DisputeRaised> decide(RaiseDispute command, Opened deal) {
        var earlier = deal.disputes().find(command.disputeId());
        if (earlier.isPresent()) {
            if (!repeats(command, earlier.get().raised())) {
                throw new CommandRejected(DisputeRefusal.DISPUTE_EXISTS, "this dispute was raised with other contents");
            }
            return List.of();
        }
        Require.running(deal);
        var instalment = contestable(command, deal);
        requireOpen(command.amount(), instalment, deal, deal.disputes().standing());
        requireAhead(command.deadline());
        owners.require(command.dealId(), command.owner());
        return List.of(new DisputeRaised(
                command.dealId(),
                deal.customerId(),
                command.disputeId(),
                command.instalmentId(),
                command.amount(),
                command.reason(),
                command.owner(),
                command.deadline(),
                command.raisedOn(),
                command.documents(),
                command.note()));
    }

    List<DisputeChanged> decide(ChangeDispute command, Opened deal) {
        var dispute = require(command.disputeId(), deal);
        var amount = Objects.requireNonNullElse(command.amount(), dispute.amount());
        var owner = Objects.requireNonNullElse(command.owner(), dispute.owner());
        var deadline = Objects.requireNonNullElse(command.deadline(), dispute.deadline());
        var otherAmount = !amount.equals(dispute.amount());
        var otherOwner = !owner.equals(dispute.owner());
        var otherDeadline = !deadline.equals(dispute.deadline());
        if (!otherAmount && !otherOwner && !otherDeadline) {
            return List.of();
        }
        requireStanding(dispute);
        var raised = dispute.raised();
        if (otherAmount) {
            var instalment = deal.ledger().instalment(raised.instalmentId()).orElseThrow();
            var others = deal.disputes()
                    .standing()
                    .filter(other -> !other.raised().disputeId().equals(command.disputeId()));
            requireOpen(amount, instalment, deal, others);
        }
        if (otherDeadline) {
            requireAhead(deadline);
        }
        if (otherOwner) {
            owners.require(command.dealId(), owner);
        }
        return List.of(new DisputeChanged(
                raised.dealId(),
                raised.customerId(),
                raised.disputeId(),
                raised.instalmentId(),
                amount,
                owner,
                deadline,
                creditor.today(),
                command.reason()));
    }

    /** @throws CommandRejected when there is no such dispute */
    static DisputeState require(DisputeId id, Opened deal) {
        return deal.disputes()
                .find(id)
                .orElseThrow(() ->
                        new CommandRejected(DisputeRefusal.DISPUTE_UNKNOWN, "there is no such dispute on this deal"));
    }

    private static void requireStanding(DisputeState dispute) {
        if (dispute.resolved() != null) {
            throw new CommandRejected(DisputeRefusal.DISPUTE_ALREADY_RESOLVED, "this dispute was resolved already");
        }
        if (dispute.fellAway()) {
            throw new CommandRejected(
                    DisputeRefusal.DISPUTE_FELL_AWAY, "nothing is owed any more that could be contested");
        }
    }

    private static InstalmentState contestable(RaiseDispute command, Opened deal) {
        var instalment = Require.instalment(deal, command.instalmentId(), "instalmentId");
        if (command.raisedOn().isBefore(instalment.issuedOn())) {
            throw CommandRejected.ofField(
                    DealRefusal.BEFORE_THE_INVOICE, "raisedOn", "must not be before the date of the invoice");
        }
        if (instalment.settled()) {
            throw CommandRejected.ofField(DealRefusal.NOTHING_OPEN, "instalmentId", "owes nothing any more");
        }
        return instalment;
    }

    private static void requireOpen(
            Money amount, InstalmentState instalment, Opened deal, Stream<DisputeState> others) {
        Require.currency(deal, amount);
        var left = others.filter(other -> other.raised().instalmentId().equals(instalment.instalmentId()))
                .map(DisputeState::amount)
                .reduce(instalment.open(), Money::minus);
        if (amount.isGreaterThan(left)) {
            var most = left.isNegative() ? left.minus(left) : left;
            throw CommandRejected.ofField(
                    DisputeRefusal.CONTESTED_MORE_THAN_OPEN,
                    "amount",
                    "must not be more than " + most + ", which is open and not contested yet");
        }
    }

    private void requireAhead(LocalDate deadline) {
        var today = creditor.today();
        if (!deadline.isAfter(today)) {
            throw CommandRejected.ofField(
                    DisputeRefusal.DEADLINE_NOT_AHEAD,
                    "deadline",
                    "must be after today, which is " + today + " for the creditor");
        }
    }

    private static boolean repeats(RaiseDispute command, DisputeRaised event) {
        return command.instalmentId().equals(event.instalmentId())
                && command.amount().equals(event.amount())
                && command.reason() == event.reason()
                && command.owner().equals(event.owner())
                && command.deadline().equals(event.deadline())
                && command.raisedOn().equals(event.raisedOn())
                && command.documents().equals(event.documents())
                && Objects.equals(command.note(), event.note());
    }
}
