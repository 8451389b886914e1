package io.duly.command.deal;

import static io.duly.command.deal.Repeats.repeats;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.MoneyMovedIn;
import io.duly.events.deal.MoneyMovedOut;
import io.duly.state.deal.DealState.Opened;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Applies money on account of one deal to another. Both deals record it in one transaction, or neither does. */
@Component
class MovingMoney {

    private final Deals deals;

    private final CreditorTime creditor;

    MovingMoney(Deals deals, CreditorTime creditor) {
        this.deals = deals;
        this.creditor = creditor;
    }

    @CommandHandler
    long handle(MoveMoney command) {
        lockBoth(command);
        var moved = new AtomicReference<MoneyMovedOut>();
        deals.decideBeside(command.fromDeal(), creditor.today(), from -> {
            var earlier = earlier(command, from);
            var out = earlier.orElseGet(() -> moveOut(command, from));
            moved.set(out);
            return earlier.isPresent() ? List.of() : List.of(out);
        });
        var out = Objects.requireNonNull(moved.get());
        return deals.decide(command.dealId(), out.movedOn(), deal -> moveIn(command, deal, out));
    }

    private void lockBoth(MoveMoney command) {
        try {
            deals.lock(List.of(command.dealId(), command.fromDeal()));
        } catch (AggregateNotFoundException unknown) {
            if (unknown.getAggregateIdentifier().equals(command.fromDeal().toString())) {
                deals.lock(List.of(command.dealId()));
                throw CommandRejected.ofField(DealRefusal.DEAL_UNKNOWN, "fromDeal", "is not known");
            }
            throw unknown;
        }
    }

    private static Optional<MoneyMovedOut> earlier(MoveMoney command, Opened from) {
        var earlier = from.ledger().movedOut().stream()
                .filter(move -> move.moveId().equals(command.moveId()))
                .findFirst();
        if (earlier.isPresent() && !repeats(command, earlier.get())) {
            throw new CommandRejected(DealRefusal.MOVE_EXISTS, "other money was moved under this id");
        }
        return earlier;
    }

    private static MoneyMovedOut moveOut(MoveMoney command, Opened from) {
        Require.currency(from, command.amount());
        var credit = command.whence().in(from.ledger());
        var movedOn = command.movedOn() == null ? credit.availableOn() : command.movedOn();
        if (movedOn.isBefore(credit.availableOn())) {
            throw CommandRejected.ofField(
                    DealRefusal.REVERSED_BEFORE_RECEIVED, "movedOn", "must not be before the money came");
        }
        Returning.requireLeft(credit, command.amount(), from.ledger());
        Returning.requireIdle(from.ledger(), movedOn, command.amount());
        var out = from.ledger().withdraw(credit.source(), command.amount(), movedOn);
        return new MoneyMovedOut(
                from.dealId(),
                from.customerId(),
                command.moveId(),
                command.dealId(),
                credit.source(),
                command.amount(),
                movedOn,
                out.restored(),
                out.unappliedRemoved());
    }

    private static List<MoneyMovedIn> moveIn(MoveMoney command, Opened deal, MoneyMovedOut out) {
        var earlier = deal.ledger().movedIn(command.moveId());
        if (earlier.isPresent()) {
            if (!repeats(command, earlier.get().moved())) {
                throw new CommandRejected(DealRefusal.MOVE_EXISTS, "other money was moved under this id");
            }
            return List.of();
        }
        if (!deal.customerId().equals(out.customerId())) {
            throw CommandRejected.ofField(
                    DealRefusal.CUSTOMER_DIFFERS, "fromDeal", "must be a deal of the same customer");
        }
        Require.currency(deal, command.amount());
        if (command.designation() != null) {
            Require.known(deal, command.designation());
        }
        return List.of(new MoneyMovedIn(
                deal.dealId(),
                deal.customerId(),
                command.moveId(),
                command.fromDeal(),
                new CreditSource.MovedMoney(command.moveId(), out.source().paid()),
                command.amount(),
                out.movedOn(),
                command.designation()));
    }
}
