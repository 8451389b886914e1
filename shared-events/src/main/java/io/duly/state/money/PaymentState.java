package io.duly.state.money;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.shared.PaymentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A payment as it came in, where its money stands now, and how it was taken back if it was. */
public record PaymentState(
        PaymentReceived received,
        Instant recordedAt,
        List<Allocation> allocations,
        Money unapplied,
        @Nullable PaymentReversed reversed)
        implements Credit {

    public PaymentState {
        allocations = List.copyOf(allocations);
    }

    static PaymentState of(PaymentReceived received, Instant recordedAt) {
        return new PaymentState(received, recordedAt, List.of(), received.amount(), null);
    }

    public PaymentId paymentId() {
        return received.paymentId();
    }

    @Override
    public CreditSource source() {
        return new CreditSource.Payment(paymentId());
    }

    @Override
    public LocalDate availableOn() {
        return received.receivedOn();
    }

    @Override
    public Money amount() {
        return received.amount();
    }

    @Override
    public PaymentState standing(List<Allocation> now, Money left) {
        return new PaymentState(received, recordedAt, now, left, reversed);
    }

    PaymentState reversed(PaymentReversed event) {
        return new PaymentState(received, recordedAt, allocations, unapplied, event);
    }
}
