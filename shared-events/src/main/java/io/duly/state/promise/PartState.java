package io.duly.state.promise;

import io.duly.events.deal.PromisedAmount;
import io.duly.events.deal.PromisedPart;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One part of a promise and how it stands.
 *
 * @param due what can be asked for of what was promised, with what is paid of it
 * @param left what is still promised, or was forgiven, by instalment
 * @param settledOn the day on which it was last judged, or withdrawn; null while it is open
 */
public record PartState(
        PromisedPart part,
        PromiseOutcome outcome,
        Money due,
        Money paid,
        List<PromisedAmount> left,
        @Nullable LocalDate settledOn) {

    public PartState {
        left = List.copyOf(left);
    }

    static PartState of(PromisedPart part) {
        var promised = part.promised();
        return new PartState(part, PromiseOutcome.OPEN, promised, promised.minus(promised), part.amounts(), null);
    }

    /** Whether its money may still come in time. */
    public boolean open() {
        return outcome == PromiseOutcome.OPEN;
    }

    PartState standing(PromiseOutcome now, Money asked, Money came, List<PromisedAmount> still) {
        return new PartState(part, now, asked, came, still, null);
    }

    PartState settled(PromiseOutcome now, Money asked, Money came, List<PromisedAmount> forgiven, LocalDate day) {
        return new PartState(part, now, asked, came, forgiven, day);
    }
}
