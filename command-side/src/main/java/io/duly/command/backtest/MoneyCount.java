package io.duly.command.backtest;

import io.duly.command.backtest.Backtest.MoneyIn;
import io.duly.command.backtest.Backtest.WithoutContact;
import io.duly.state.money.InstalmentState;
import io.duly.state.money.Move;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Counts the money that came for instalments by their value dates. Each currency is counted by itself. */
final class MoneyCount {

    static final int DAYS = 30;

    private static final int PLACES = 1;

    private static final class Sums {

        private int instalments;
        private Money due;
        private Money inTime;
        private Money beforeDay30;
        private Money late;
        private Money withoutContact;

        Sums(Money nothing) {
            due = nothing;
            inTime = nothing;
            beforeDay30 = nothing;
            late = nothing;
            withoutContact = nothing;
        }
    }

    private final Period period;
    private final Map<CurrencyUnit, Sums> sums = new TreeMap<>();

    MoneyCount(Period period) {
        this.period = period;
    }

    /** Counts an instalment whose thirtieth day has come, so that early and late ones are held to the same. */
    void add(InstalmentState owed, @Nullable LocalDate firstContact) {
        var dueOn = owed.dueOn();
        var day30 = dueOn.plusDays(DAYS);
        if (!period.has(dueOn) || day30.isAfter(period.to())) {
            return;
        }
        var nothing = Money.zero(owed.amount().getCurrencyUnit());
        var sum = sums.computeIfAbsent(nothing.getCurrencyUnit(), _ -> new Sums(nothing));
        var late = came(owed, move -> move.effectiveOn().isAfter(dueOn) && isBefore(move, day30));
        sum.instalments++;
        sum.due = sum.due.plus(owed.amount()).minus(forgiven(owed));
        sum.inTime = sum.inTime.plus(came(owed, move -> !move.effectiveOn().isAfter(dueOn)));
        sum.beforeDay30 = sum.beforeDay30.plus(came(owed, move -> isBefore(move, day30)));
        sum.late = sum.late.plus(late);
        sum.withoutContact = sum.withoutContact.plus(came(
                owed,
                move -> move.effectiveOn().isAfter(dueOn)
                        && isBefore(move, day30)
                        && (firstContact == null || !move.effectiveOn().isAfter(firstContact))));
    }

    List<MoneyIn> moneyIn() {
        return sums.values().stream()
                .map(sum -> new MoneyIn(
                        sum.instalments,
                        sum.due,
                        sum.inTime,
                        percent(sum.inTime, sum.due),
                        sum.beforeDay30,
                        percent(sum.beforeDay30, sum.due)))
                .toList();
    }

    List<WithoutContact> withoutContact() {
        return sums.values().stream()
                .map(sum -> new WithoutContact(sum.late, sum.withoutContact, percent(sum.withoutContact, sum.late)))
                .toList();
    }

    private static boolean isBefore(Move move, LocalDate day) {
        return move.effectiveOn().isBefore(day);
    }

    /** Money of the customer that stood against it. */
    private static Money came(InstalmentState owed, Predicate<Move> when) {
        return owed.moves().stream()
                .filter(move -> isPaid(move) && when.test(move))
                .map(Move::amount)
                .reduce(Money.zero(owed.amount().getCurrencyUnit()), Money::plus);
    }

    private static Money forgiven(InstalmentState owed) {
        return owed.moves().stream()
                .filter(move -> !isPaid(move))
                .map(Move::amount)
                .reduce(Money.zero(owed.amount().getCurrencyUnit()), Money::plus);
    }

    private static boolean isPaid(Move move) {
        return move.source() != null && move.source().paid();
    }

    private static @Nullable BigDecimal percent(Money part, Money whole) {
        return whole.isPositive()
                ? part.getAmount().movePointRight(2).divide(whole.getAmount(), PLACES, RoundingMode.HALF_UP)
                : null;
    }
}
