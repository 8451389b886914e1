package io.duly.command.deal;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.MoveId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Apply money that one deal does not need to another deal of the same customer.
 *
 * @param dealId the deal that the money is for
 * @param whence which money of {@code fromDeal} it is
 * @param movedOn as of which day; null for its value date
 * @param designation the instalments that it is for, in that order; null for the oldest due first
 */
public record MoveMoney(
        DealId dealId,
        MoveId moveId,
        DealId fromDeal,
        Whence whence,
        Money amount,
        @Nullable LocalDate movedOn,
        @Nullable List<InstalmentId> designation)
        implements Fact {

    public MoveMoney {
        Check.positive("amount", amount);
        designation = RecordPayment.designation(designation);
        if (movedOn != null) {
            Check.date("movedOn", movedOn);
        }
        if (fromDeal.equals(dealId)) {
            throw new InvalidCommand("fromDeal", "must be another deal");
        }
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return movedOn == null ? Map.of() : Map.of("movedOn", movedOn);
    }
}
