package io.duly.state.money;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.MoneyMovedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** Money that came from another deal, and where it stands now. */
public record MovedMoneyState(MoneyMovedIn moved, Instant recordedAt, List<Allocation> allocations, Money unapplied)
        implements Credit {

    public MovedMoneyState {
        allocations = List.copyOf(allocations);
    }

    static MovedMoneyState of(MoneyMovedIn moved, Instant recordedAt) {
        return new MovedMoneyState(moved, recordedAt, List.of(), moved.amount());
    }

    @Override
    public CreditSource source() {
        return moved.source();
    }

    @Override
    public LocalDate availableOn() {
        return moved.movedOn();
    }

    @Override
    public Money amount() {
        return moved.amount();
    }

    @Override
    public MovedMoneyState standing(List<Allocation> now, Money left) {
        return new MovedMoneyState(moved, recordedAt, now, left);
    }
}
