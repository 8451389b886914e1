package io.duly.demo.history;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the made-up creditor sells, and for how much. */
final class Goods {

    private static final List<String> RUSSIAN = List.of(
            "Насосы центробежные",
            "Насосная станция",
            "Запчасти к насосам",
            "Капитальный ремонт насоса",
            "Задвижки и клапаны",
            "Частотные преобразователи",
            "Шеф-монтаж",
            "Годовое обслуживание",
            "Уплотнения и подшипники",
            "Пожарная насосная установка");
    private static final List<String> ENGLISH = List.of(
            "Centrifugal pumps",
            "Booster station",
            "Spare parts",
            "Pump overhaul",
            "Valves",
            "Frequency converters",
            "Commissioning",
            "Annual service",
            "Seals and bearings");

    private static final double DEVIATION = 0.55;
    private static final MathContext ROUND_PRICE = new MathContext(3, RoundingMode.HALF_UP);
    private static final int HUNDREDS = -2;
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    private Goods() {}

    static String title(DemoCustomer customer, String dealNumber, RandomGenerator random) {
        var goods = customer.currency().equals(CurrencyUnit.of("RUB")) ? RUSSIAN : ENGLISH;
        return RandomChoice.oneOf(goods, random) + ", " + dealNumber;
    }

    /** A round amount. Small deals are many and large ones few. */
    static Money value(DemoCustomer customer, RandomGenerator random) {
        var factor = BigDecimal.valueOf(StrictMath.exp(DEVIATION * random.nextGaussian()));
        var usual = customer.usualValue();
        return Money.of(
                usual.getCurrencyUnit(), usual.getAmount().multiply(factor).round(ROUND_PRICE));
    }

    /** Splits an amount by percentages. The last part takes the rounding difference. */
    static List<Money> split(Money whole, List<Integer> percentages) {
        var parts = new ArrayList<Money>();
        var rest = whole;
        for (var percent : percentages.subList(0, percentages.size() - 1)) {
            var part = share(whole, percent, RoundingMode.DOWN);
            parts.add(part);
            rest = rest.minus(part);
        }
        parts.add(rest);
        return List.copyOf(parts);
    }

    /** The given percentage of an amount, in round hundreds. */
    static Money share(Money whole, int percent, RoundingMode rounding) {
        return whole.multipliedBy(PERCENT.multiply(BigDecimal.valueOf(percent)), RoundingMode.HALF_UP)
                .rounded(HUNDREDS, rounding);
    }
}
