package io.duly.query.effect;

import io.duly.query.web.Spoken;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How the deals of one group were paid.
 *
 * @param judged of how many it can be said already
 * @param lateRate of those judged; null when there are none
 * @param averageDaysLate over those judged, counting nought for what was in time; null when there are none
 * @param note says so when the group is too small
 */
record EffectGroup(
        String group,
        long deals,
        long judged,
        long late,
        @Nullable Wilson lateRate,
        @Nullable BigDecimal averageDaysLate,
        List<Overdue> overdue,
        Steps escalationSteps,
        @Nullable String note) {

    private static final int DIGITS = 4;
    private static final int ENOUGH = 30;

    /**
     * What was open on the morning after the due dates of a late deal, on average.
     *
     * @param averageOverdue a decimal number with as many digits as the currency has
     * @param count of how many late deals
     */
    record Overdue(String currency, String averageOverdue, long count) {}

    /** What collecting took. */
    record Steps(long total, @Nullable BigDecimal perJudgedDeal) {}

    static EffectGroup judge(String name, Collection<SignedDeal> deals) {
        var judged = deals.stream().filter(SignedDeal::judged).toList();
        var late = judged.stream().filter(SignedDeal::late).toList();
        var steps = judged.stream().mapToLong(SignedDeal::steps).sum();
        var daysLate = judged.stream().mapToLong(SignedDeal::daysLate).sum();
        return new EffectGroup(
                name,
                deals.size(),
                judged.size(),
                late.size(),
                judged.isEmpty() ? null : Wilson.of(late.size(), judged.size()),
                per(daysLate, judged.size()),
                overdue(late),
                new Steps(steps, per(steps, judged.size())),
                note(judged.size()));
    }

    private static List<Overdue> overdue(List<SignedDeal> late) {
        var sums = new TreeMap<String, Money>();
        var counts = new TreeMap<String, Long>();
        late.stream().map(SignedDeal::overdue).filter(Objects::nonNull).forEach(money -> {
            var currency = money.getCurrencyUnit().getCode();
            sums.merge(currency, money, Money::plus);
            counts.merge(currency, 1L, Long::sum);
        });
        return sums.entrySet().stream()
                .map(sum -> average(sum.getValue(), counts.getOrDefault(sum.getKey(), 0L)))
                .toList();
    }

    private static Overdue average(Money sum, long count) {
        var average = sum.dividedBy(count, RoundingMode.HALF_UP);
        return new Overdue(
                average.getCurrencyUnit().getCode(), average.getAmount().toPlainString(), count);
    }

    private static @Nullable BigDecimal per(long sum, long count) {
        return count == 0
                ? null
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), DIGITS, RoundingMode.HALF_UP);
    }

    private static @Nullable String note(long judged) {
        return judged >= ENOUGH
                ? null
                : Spoken.sentence("Only " + judged
                        + " judged: too few to conclude anything from, because chance alone may explain a difference.");
    }
}
