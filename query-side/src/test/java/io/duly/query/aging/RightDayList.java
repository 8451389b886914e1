package io.duly.query.aging;

import static java.util.stream.Collectors.groupingBy;

import io.duly.events.shared.InstalmentId;
import io.duly.query.aging.RightToday.Debt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;

/** What the day list is to tell of debts and of money on account, counted by hand. */
record RightDayList(List<Debt> owing, SortedMap<String, Money> onAccount, BooksByHand books) {

    /** Of each money on account the debts that it reaches, the oldest first. */
    SortedMap<String, String> idleMoney() {
        var found = new TreeMap<String, String>();
        onAccount.forEach((customer, money) -> {
            var reached = reached(customer, money);
            if (money.isPositive() && !reached.isEmpty()) {
                var owed = reached.stream().map(Debt::open).reduce(Money.zero(money.getCurrencyUnit()), Money::plus);
                found.put(customer, money.getAmount() + " for " + reached.size() + " of " + owed.getAmount());
            }
        });
        return found;
    }

    /** One call about all debts of a deal that no money on account covers. */
    SortedMap<String, String> calls() {
        var covered = new HashSet<InstalmentId>();
        onAccount.forEach((customer, money) -> {
            var left = money;
            for (var debt : reached(customer, money)) {
                if (!debt.open().isGreaterThan(left)) {
                    covered.add(debt.instalment());
                }
                left = left.minus(debt.open());
            }
        });
        var found = new TreeMap<String, String>();
        owing.stream()
                .filter(debt -> books.isCalled(debt.instalment()) && !covered.contains(debt.instalment()))
                .collect(groupingBy(Debt::deal))
                .forEach((deal, those) -> {
                    var oldest = those.stream().mapToLong(Debt::days).max().orElseThrow();
                    var nothing = Money.zero(those.getFirst().open().getCurrencyUnit());
                    found.put(deal, RightToday.figure(those, nothing) + ", " + oldest + " days");
                });
        return found;
    }

    private List<Debt> reached(String customer, Money money) {
        var reached = new ArrayList<Debt>();
        var left = money;
        for (var debt : owing.stream()
                .filter(debt -> RightToday.key(debt.customer(), debt.open()).equals(customer))
                .sorted(Comparator.comparing(Debt::dueOn).thenComparing(RightToday::id))
                .toList()) {
            if (left.isPositive()) {
                reached.add(debt);
            }
            left = left.minus(debt.open());
        }
        return reached;
    }
}
