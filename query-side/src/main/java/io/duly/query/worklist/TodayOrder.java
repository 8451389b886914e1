package io.duly.query.worklist;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The order of a day. What is due comes first. Amounts are compared within one currency only: the largest of each
 * currency come first, then the second largest of each, and so on, the currencies in the order of their codes. What
 * puts no money at stake comes after what does.
 */
final class TodayOrder {

    private static final Comparator<TodayItem> MOST_MONEY_FIRST = comparing(TodayItem::money, reverseOrder())
            .thenComparing(item -> item.matter().date())
            .thenComparing(TodayItem::kind)
            .thenComparing(TodayOrder::deal, nullsLast(naturalOrder()))
            .thenComparing(TodayItem::name);

    private static final Comparator<Placed> ORDER = comparingInt(Placed::urgency)
            .thenComparingInt(Placed::place)
            .thenComparing(placed -> placed.item().money().getCurrencyUnit().getCode());

    private record Pile(int urgency, CurrencyUnit currency) {}

    private record Placed(TodayItem item, int urgency, int place) {}

    private TodayOrder() {}

    static List<TodayItem> sort(Collection<TodayItem> items) {
        var piles = new HashMap<Pile, List<TodayItem>>();
        for (var item : items) {
            piles.computeIfAbsent(new Pile(urgency(item), item.money().getCurrencyUnit()), _ -> new ArrayList<>())
                    .add(item);
        }
        var placed = new ArrayList<Placed>();
        piles.forEach((pile, pieces) -> {
            pieces.sort(MOST_MONEY_FIRST);
            for (int place = 0; place < pieces.size(); place++) {
                placed.add(new Placed(pieces.get(place), pile.urgency(), place));
            }
        });
        return placed.stream().sorted(ORDER).map(Placed::item).toList();
    }

    private static int urgency(TodayItem item) {
        return (item.isDue() ? 0 : 2) + (item.money().isZero() ? 1 : 0);
    }

    private static @Nullable String deal(TodayItem item) {
        var deal = item.deal();
        return deal == null ? null : deal.dealId().toString();
    }
}
