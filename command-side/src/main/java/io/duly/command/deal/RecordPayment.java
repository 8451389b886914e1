package io.duly.command.deal;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PaymentId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Book money that arrived with value date {@code receivedOn}. Sending the same payment twice books it once.
 *
 * @param designation the instalments that the debtor said to pay, in that order
 */
public record RecordPayment(
        @TargetAggregateIdentifier DealId dealId,
        PaymentId paymentId,
        Money amount,
        LocalDate receivedOn,
        @Nullable List<InstalmentId> designation)
        implements Fact {

    private static final int MOST_DESIGNATED = 1000;

    public RecordPayment {
        Check.positive("amount", amount);
        Check.date("receivedOn", receivedOn);
        designation = designation(designation);
    }

    /** @throws InvalidCommand when it names none, too many, or one twice */
    static @Nullable List<InstalmentId> designation(@Nullable List<InstalmentId> designation) {
        if (designation == null) {
            return null;
        }
        if (designation.isEmpty() || designation.size() > MOST_DESIGNATED) {
            throw new InvalidCommand("designation", "must be left out or name 1 to " + MOST_DESIGNATED);
        }
        if (new HashSet<>(designation).size() < designation.size()) {
            throw new InvalidCommand("designation", "must not name an instalment twice");
        }
        return List.copyOf(designation);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("receivedOn", receivedOn);
    }
}
