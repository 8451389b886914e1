package io.duly.query.worklist;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.duly.events.shared.CustomerId;
import io.duly.query.work.WorkStanding;
import io.duly.query.worklist.TodayItem.DuePromise;
import io.duly.query.worklist.WorkCandidate.Stake;
import io.duly.state.promise.PromiseOutcome;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * All that there is to do about one customer, with what is known of it.
 *
 * @param items the one to begin with first
 */
record FoundWork(CustomerName customer, List<TodayItem> items, CustomerFacts facts, WorkStanding standing) {

    private static final Comparator<TodayItem> WITH_WHAT_TO_BEGIN =
            comparing(TodayItem::isDue).reversed().thenComparingInt(FoundWork::turn);

    FoundWork {
        items = TodayOrder.sort(items).stream().sorted(WITH_WHAT_TO_BEGIN).toList();
    }

    static List<FoundWork> of(
            Collection<TodayItem> items,
            Map<CustomerId, CustomerFacts> facts,
            Map<CustomerId, WorkStanding> standings) {
        return items.stream()
                .collect(groupingBy(item -> item.customer().customerId(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> new FoundWork(
                        entry.getValue().getFirst().customer(),
                        entry.getValue(),
                        facts.getOrDefault(entry.getKey(), CustomerFacts.NONE),
                        standings.getOrDefault(entry.getKey(), WorkStanding.UNTOUCHED)))
                .toList();
    }

    TodayItem first() {
        return items.getFirst();
    }

    WorkCandidate candidate() {
        return new WorkCandidate(
                customer.customerId(),
                stakes(),
                facts.oldestDueOn(),
                facts.riskScore(),
                items.stream().anyMatch(FoundWork::isBroken),
                items.stream()
                        .filter(TodayItem::isDue)
                        .map(item -> item.matter().date())
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                facts.limitationOn());
    }

    /** What is owed and what the work puts at stake are the same money, so that the larger of both counts. */
    private List<Stake> stakes() {
        var amounts = new TreeMap<CurrencyUnit, BigDecimal>();
        var overdue = new TreeMap<CurrencyUnit, BigDecimal>();
        for (var total : TodayTotal.of(items)) {
            amounts.merge(CurrencyUnit.of(total.currency()), new BigDecimal(total.moneyAtStake()), BigDecimal::max);
        }
        for (var debts : facts.debts()) {
            var currency = debts.owed().getCurrencyUnit();
            amounts.merge(currency, debts.owed().getAmount(), BigDecimal::max);
            overdue.put(currency, debts.overdue().getAmount());
        }
        return amounts.entrySet().stream()
                .map(entry -> new Stake(
                        Money.of(entry.getKey(), entry.getValue()),
                        Money.of(entry.getKey(), overdue.getOrDefault(entry.getKey(), BigDecimal.ZERO))))
                .toList();
    }

    private static boolean isBroken(TodayItem item) {
        return item instanceof DuePromise promise && promise.state() == PromiseOutcome.BROKEN;
    }

    /** Who broke a promise is asked about that; then comes what the ladder asks for, and news last. */
    private static int turn(TodayItem item) {
        return switch (item.kind()) {
            case PROMISE -> isBroken(item) ? 0 : 2;
            case STEP -> 1;
            case FOLLOW_UP -> 3;
            case ACTION -> 4;
            case MONEY_ON_ACCOUNT -> 5;
            case DISPUTE -> 6;
            case CONTACTS_REFUSED -> 7;
            case COVERAGE_GAP -> 8;
            case WARNING_SIGN -> 9;
        };
    }
}
