package io.duly.query.aging;

import static java.util.stream.Collectors.groupingBy;

import io.duly.events.shared.InstalmentId;
import io.duly.query.aging.BooksByHand.Line;
import io.duly.query.aging.BooksByHand.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;

/** What is to be told of the debts of a day, counted by hand. */
final class RightToday {

    /** @param days past due */
    record Debt(String customer, String deal, InstalmentId instalment, LocalDate dueOn, Money open, long days) {

        boolean isOverdue() {
            return open.isPositive() && days > 0;
        }
    }

    private final BooksByHand books;
    private final LocalDate today;
    private final List<Debt> debts = new ArrayList<>();
    private final SortedMap<String, Money> onAccount = new TreeMap<>();
    private final SortedMap<String, Money> dealsOnAccount = new TreeMap<>();

    RightToday(BooksByHand books, LocalDate today, Instant now) {
        this.books = books;
        this.today = today;
        books.of(Side.OWED, today, now)
                .collect(groupingBy(line -> Objects.requireNonNull(line.instalment())))
                .forEach((instalment, lines) -> debts.add(debt(instalment, lines)));
        books.of(Side.ON_ACCOUNT, today, now).forEach(line -> {
            onAccount.merge(key(line.customer().value(), line.amount()), line.amount(), Money::plus);
            dealsOnAccount.merge(line.deal().value().toString(), line.amount(), Money::plus);
        });
    }

    private Debt debt(InstalmentId instalment, List<Line> lines) {
        var dueOn = lines.stream()
                .map(Line::dueOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        var open = lines.stream().map(Line::amount).reduce(Money::plus).orElseThrow();
        var line = lines.getFirst();
        return new Debt(
                line.customer().value().toString(),
                line.deal().value().toString(),
                instalment,
                dueOn,
                open,
                today.toEpochDay() - dueOn.toEpochDay());
    }

    SortedMap<String, String> aging() {
        return aged(debt -> debt.open().getCurrencyUnit().getCode(), ofCurrencies());
    }

    /** Customers who owe nothing and have nothing on account are left out. */
    SortedMap<String, String> agingByCustomer() {
        var aged = aged(debt -> key(debt.customer(), debt.open()), onAccount);
        aged.keySet().retainAll(customers().keySet());
        return aged;
    }

    private SortedMap<String, String> aged(Function<Debt, String> by, Map<String, Money> unapplied) {
        var aged = new TreeMap<String, String>();
        var groups = new TreeMap<String, List<Debt>>();
        unapplied.keySet().forEach(group -> groups.put(group, List.of()));
        groups.putAll(debts.stream().collect(groupingBy(by)));
        groups.forEach((group, those) -> {
            var nothing = Money.zero(CurrencyUnit.of(group.substring(group.lastIndexOf(' ') + 1)));
            var text = new StringBuilder();
            for (var bucket : AgeBucket.values()) {
                var in = those.stream()
                        .filter(debt -> debt.open().isPositive() && AgeBucket.of(debt.days()) == bucket)
                        .toList();
                text.append(bucket).append(' ').append(figure(in, nothing)).append(", ");
            }
            text.append("overdue ")
                    .append(figure(those.stream().filter(Debt::isOverdue).toList(), nothing));
            text.append(", unapplied ")
                    .append(unapplied.getOrDefault(group, nothing).getAmount());
            aged.put(group, text.toString());
        });
        return aged;
    }

    static String figure(List<Debt> those, Money nothing) {
        var open = those.stream().map(Debt::open).reduce(nothing, Money::plus);
        return those.size() + " of " + open.getAmount();
    }

    SortedMap<String, String> overdue() {
        var found = new TreeMap<String, String>();
        debts.stream()
                .filter(Debt::isOverdue)
                .forEach(debt -> found.put(id(debt), debt.open().getAmount() + " " + debt.days()));
        return found;
    }

    SortedMap<String, String> overdueTotals() {
        var found = new TreeMap<String, String>();
        debts.stream()
                .filter(Debt::isOverdue)
                .collect(groupingBy(debt -> debt.open().getCurrencyUnit()))
                .forEach((currency, those) -> found.put(currency.getCode(), figure(those, Money.zero(currency))));
        return found;
    }

    SortedMap<String, String> instalments() {
        var found = new TreeMap<String, String>();
        debts.forEach(debt ->
                found.put(id(debt), debt.open().getAmount() + (debt.open().isPositive() ? " " + debt.days() : "")));
        return found;
    }

    /** What is open on each deal of which anything was invoiced or paid. */
    SortedMap<String, String> deals() {
        var found = new TreeMap<String, Money>(dealsOnAccount);
        found.replaceAll((_, money) -> Money.zero(money.getCurrencyUnit()));
        debts.forEach(debt -> found.merge(debt.deal(), debt.open(), Money::plus));
        return amounts(found);
    }

    SortedMap<String, String> openOfDeals() {
        var found = new TreeMap<String, Money>();
        debts.forEach(debt -> found.merge(debt.open().getCurrencyUnit().getCode(), debt.open(), Money::plus));
        return amounts(found);
    }

    SortedMap<String, String> dealsOnAccount() {
        var found = amounts(dealsOnAccount);
        deals().keySet().forEach(deal -> found.putIfAbsent(deal, "0.00"));
        return found;
    }

    SortedMap<String, String> customers() {
        var found = new TreeMap<String, String>();
        for (var customer : customersOfToday()) {
            var owing = debts.stream()
                    .filter(debt -> key(debt.customer(), debt.open()).equals(customer))
                    .toList();
            var nothing = Money.zero(CurrencyUnit.of(customer.substring(customer.indexOf(' ') + 1)));
            var owed = owing.stream().map(Debt::open).reduce(nothing, Money::plus);
            var overdue = owing.stream().filter(Debt::isOverdue).map(Debt::open).reduce(nothing, Money::plus);
            var unapplied = onAccount.getOrDefault(customer, nothing);
            if (!owed.isZero() || !unapplied.isZero()) {
                found.put(customer, owed.getAmount() + " " + overdue.getAmount() + " " + unapplied.getAmount());
            }
        }
        return found;
    }

    SortedMap<String, String> customerTotals() {
        var found = new TreeMap<String, String>();
        aging().keySet().forEach(currency -> {
            var nothing = Money.zero(CurrencyUnit.of(currency));
            var owed = nothing;
            var overdue = nothing;
            for (var debt : debts) {
                if (debt.open().getCurrencyUnit().equals(nothing.getCurrencyUnit())) {
                    owed = owed.plus(debt.open());
                    overdue = debt.isOverdue() ? overdue.plus(debt.open()) : overdue;
                }
            }
            var unapplied = ofCurrencies().getOrDefault(currency, nothing);
            found.put(currency, owed.getAmount() + " " + overdue.getAmount() + " " + unapplied.getAmount());
        });
        return found;
    }

    RightDayList dayList() {
        return new RightDayList(
                debts.stream().filter(debt -> debt.open().isPositive()).toList(), onAccount, books);
    }

    private Set<String> customersOfToday() {
        var all = new HashSet<>(onAccount.keySet());
        debts.forEach(debt -> all.add(key(debt.customer(), debt.open())));
        return all;
    }

    private Map<String, Money> ofCurrencies() {
        var found = new TreeMap<String, Money>();
        onAccount.values().forEach(money -> found.merge(money.getCurrencyUnit().getCode(), money, Money::plus));
        return found;
    }

    private static SortedMap<String, String> amounts(Map<String, Money> found) {
        var amounts = new TreeMap<String, String>();
        found.forEach((key, money) -> amounts.put(key, money.getAmount().toString()));
        return amounts;
    }

    static String id(Debt debt) {
        return debt.instalment().value().toString();
    }

    static String key(Object customer, Money money) {
        return customer + " " + money.getCurrencyUnit().getCode();
    }

    static Money money(CurrencyUnit currency, JsonNode amount) {
        return Money.of(currency, new BigDecimal(amount.asString()));
    }
}
