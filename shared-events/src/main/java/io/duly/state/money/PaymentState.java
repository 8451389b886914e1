package io.duly.state.money;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.PaymentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A payment as it came in, where its money stands now, and how it was taken back if it was. */
public record PaymentState(
        PaymentReceived received,
        Instant recordedAt,
        List<Allocation> allocations,
        Money unapplied,
        @Nullable PaymentReversed reversed) {

    public PaymentState {
        allocations = List.copyOf(allocations);
    }

    static PaymentState of(PaymentReceived received, Instant recordedAt) {
        return new PaymentState(received, recordedAt, received.allocations(), received.unapplied(), null);
    }

    public PaymentId paymentId() {
        return received.paymentId();
    }

    PaymentState allocated(UnappliedAllocated event) {
        var all = new ArrayList<>(allocations);
        all.addAll(event.allocations());
        return new PaymentState(received, recordedAt, all, event.unappliedAfter(), reversed);
    }

    PaymentState reversed(PaymentReversed event) {
        return new PaymentState(received, recordedAt, List.of(), unapplied.minus(event.unappliedRemoved()), event);
    }
}
