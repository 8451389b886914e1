package io.duly.command.escalation;

import io.duly.events.shared.InstalmentId;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.money.UnappliedMoney;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.Money;

/** Sets money on account against debts in thought, the oldest due first. */
final class Cover {

    private static final Comparator<Debt> OLDEST_DUE_FIRST = Comparator.comparing(Debt::dueOn)
            .thenComparing(debt -> debt.instalment().value().toString()); // as the database sorts them

    /** What one instalment owes. */
    record Debt(InstalmentId instalment, LocalDate dueOn, Money open) {}

    private Cover() {}

    /**
     * What the customer's money covers of the debts of one deal.
     *
     * @param elsewhere the customer's unapplied money in other deals
     * @param olderElsewhere the debts of other deals that were due by a day; asked for only where there is money
     */
    static Map<InstalmentId, Money> of(Opened deal, Money elsewhere, Function<LocalDate, List<Debt>> olderElsewhere) {
        var money =
                deal.ledger().unapplied().stream().map(UnappliedMoney::amount).reduce(elsewhere, Money::plus);
        var own = owed(deal);
        if (!money.isPositive() || own.isEmpty()) {
            return Map.of();
        }
        var debts = new ArrayList<>(own);
        debts.addAll(olderElsewhere.apply(
                own.stream().map(Debt::dueOn).max(LocalDate::compareTo).orElseThrow()));
        var covered = of(debts, money);
        covered.keySet().retainAll(own.stream().map(Debt::instalment).toList());
        return covered;
    }

    static List<Debt> owed(Opened deal) {
        return deal.ledger().invoices().stream()
                .flatMap(invoice -> invoice.instalments().stream())
                .filter(instalment -> !instalment.settled())
                .map(instalment -> new Debt(instalment.instalmentId(), instalment.dueOn(), instalment.open()))
                .toList();
    }

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
