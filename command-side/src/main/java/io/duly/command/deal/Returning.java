package io.duly.command.deal;

import static io.duly.command.deal.Repeats.names;
import static io.duly.command.deal.Repeats.repeats;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.MoneyRefunded;
import io.duly.events.deal.MoneyTakenBack;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.shared.PaymentId;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.money.Credit;
import io.duly.state.money.Ledger;
import io.duly.state.money.PaymentState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Decides what follows when money goes back where it came from. */
final class Returning {

    private Returning() {}

    static List<PaymentReversed> decide(ReversePayment command, Opened deal) {
        var payment = require(command.paymentId(), deal);
        var reversed = payment.reversed();
        if (reversed != null) {
            if (!repeats(command, reversed)) {
                throw new CommandRejected(DealRefusal.PAYMENT_ALREADY_REVERSED, "this payment was taken back before");
            }
            return List.of();
        }
        requireReceived(payment, command.reversedOn());
        var standing = deal.ledger().standing(payment.source());
        var back = deal.ledger().withdraw(payment.source(), standing, command.reversedOn());
        return List.of(new PaymentReversed(
                command.dealId(),
                deal.customerId(),
                command.paymentId(),
                command.reversedOn(),
                command.reason(),
                back.restored(),
                back.unappliedRemoved()));
    }

    static List<MoneyTakenBack> decide(TakeMoneyBack command, Opened deal) {
        for (var earlier : deal.ledger().takenBack()) {
            if (earlier.reversalId().equals(command.reversalId()) && names(command.whence(), earlier.source())) {
                if (!repeats(command, earlier)) {
                    throw new CommandRejected(DealRefusal.REVERSAL_EXISTS, "another part was taken back under this id");
                }
                return List.of();
            }
        }
        Require.currency(deal, command.amount());
        var credit = command.whence().in(deal.ledger());
        if (command.reversedOn().isBefore(credit.availableOn())) {
            throw new CommandRejected(DealRefusal.REVERSED_BEFORE_RECEIVED, "money cannot go before it came");
        }
        requireLeft(credit, command.amount(), deal.ledger());
        var back = deal.ledger().withdraw(credit.source(), command.amount(), command.reversedOn());
        return List.of(new MoneyTakenBack(
                command.dealId(),
                deal.customerId(),
                command.reversalId(),
                credit.source(),
                command.amount(),
                command.reversedOn(),
                command.reason(),
                back.restored(),
                back.unappliedRemoved()));
    }

    static List<MoneyRefunded> decide(RefundMoney command, Opened deal) {
        for (var earlier : deal.ledger().refunds()) {
            if (earlier.refundId().equals(command.refundId())) {
                if (!repeats(command, earlier)) {
                    throw new CommandRejected(
                            DealRefusal.REFUND_EXISTS, "this refund was recorded with other contents");
                }
                return List.of();
            }
        }
        Require.currency(deal, command.amount());
        var credit = command.whence().in(deal.ledger());
        requireLeft(credit, command.amount(), deal.ledger());
        requireIdle(deal.ledger(), command.refundedOn(), command.amount());
        var back = deal.ledger().withdraw(credit.source(), command.amount(), command.refundedOn());
        return List.of(new MoneyRefunded(
                command.dealId(),
                deal.customerId(),
                command.refundId(),
                credit.source(),
                command.amount(),
                command.refundedOn(),
                command.reason(),
                back.restored(),
                back.unappliedRemoved()));
    }

    static void requireLeft(Credit credit, Money amount, Ledger ledger) {
        var left = ledger.standing(credit.source());
        if (amount.isGreaterThan(left)) {
            throw new CommandRejected(DealRefusal.MORE_THAN_IS_LEFT, left + " is left of this money");
        }
    }

    /** Only what the deal does not need may leave it, on that day and on every later one. */
    static void requireIdle(Ledger ledger, LocalDate day, Money amount) {
        var idleFrom = ledger.idleFrom(day, amount);
        if (!idleFrom.equals(Optional.of(day))) {
            throw new CommandRejected(
                    DealRefusal.NOT_ENOUGH_ON_ACCOUNT,
                    idleFrom.map(later -> "so much lies on account from " + later + " on, and not from " + day + " on")
                            .orElse("less than " + amount + " lies on account of this deal"));
        }
    }

    private static PaymentState require(PaymentId paymentId, Opened deal) {
        return deal.ledger()
                .payment(paymentId)
                .orElseThrow(() -> new CommandRejected(DealRefusal.PAYMENT_UNKNOWN, "there is no such payment"));
    }

    private static void requireReceived(PaymentState payment, LocalDate reversedOn) {
        if (reversedOn.isBefore(payment.received().receivedOn())) {
            throw new CommandRejected(DealRefusal.REVERSED_BEFORE_RECEIVED, "a payment cannot go before it came");
        }
    }
}
