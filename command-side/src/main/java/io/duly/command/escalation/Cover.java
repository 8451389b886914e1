package io.duly.command.escalation;

import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.joda.money.Money;

/** Sets money on account against debts in thought, the oldest due first. */
final class Cover {

    private static final Comparator<Debt> OLDEST_DUE_FIRST = Comparator.comparing(Debt::dueOn)
            .thenComparing(debt -> debt.instalment().value().toString()); // as the database sorts them

    /** What one instalment owes. */
    record Debt(InstalmentId instalment, LocalDate dueOn, Money open) {}

    private Cover() {}

    static Map<InstalmentId, Money> of(Collection<Debt> debts, Money onAccount) {
        var covered = new LinkedHashMap<InstalmentId, Money>();
        var left = onAccount;
        for (var debt : debts.stream().sorted(OLDEST_DUE_FIRST).toList()) {
            var part = left.isLessThan(debt.open()) ? left : debt.open();
            if (part.isPositive()) {
                covered.put(debt.instalment(), part);
                left = left.minus(part);
            }
        }
        return covered;
    }
}
