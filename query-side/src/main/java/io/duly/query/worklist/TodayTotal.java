package io.duly.query.worklist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.duly.events.shared.DealId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What the items of a day are about in one currency.
 *
 * <p>Several items are about the same money, which counts once: of each deal the most that one of its items puts at
 * stake. Of a customer it is what its deals come to, or what one item about the customer as a whole puts at stake where
 * that is more.
 *
 * @param count how many items
 * @param moneyAtStake a decimal number
 */
record TodayTotal(String currency, int count, String moneyAtStake) {

    static List<TodayTotal> of(Collection<TodayItem> items) {
        return items.stream()
                .collect(groupingBy(item -> item.money().getCurrencyUnit(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static TodayTotal of(CurrencyUnit currency, List<TodayItem> items) {
        var byCustomer = items.stream()
                .collect(groupingBy(item -> item.customer().customerId()))
                .values();
        var atStake = byCustomer.stream().map(TodayTotal::ofCustomer).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new TodayTotal(
                currency.getCode(),
                items.size(),
                Money.of(currency, atStake).getAmount().toPlainString());
    }

    private static BigDecimal ofCustomer(List<TodayItem> items) {
        var ofDeals = new HashMap<DealId, BigDecimal>();
        var asAWhole = BigDecimal.ZERO;
        for (var item : items) {
            var deal = item.deal();
            var amount = item.money().getAmount();
            if (deal == null || item instanceof TodayItem.StandingSign) {
                asAWhole = asAWhole.max(amount);
            } else {
                ofDeals.merge(deal.dealId(), amount, BigDecimal::max);
            }
        }
        return ofDeals.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .max(asAWhole);
    }
}
