package io.duly.demo.history;

import java.util.List;
import java.util.random.RandomGenerator;
import org.joda.money.Money;

/** The invoices and instalments into which the value of a deal is divided. */
enum InvoicePlan {
    AT_ONCE,
    TWO_INSTALMENTS,
    THREE_INSTALMENTS,
    ADVANCE;

    /** The instalments of an invoice before the delivery, which may be missing, and of one after it. */
    record Amounts(List<Money> inAdvance, List<Money> onDelivery) {

        boolean areOne() {
            return inAdvance.isEmpty() && onDelivery.size() == 1;
        }
    }

    static InvoicePlan draw(RandomGenerator random) {
        var roll = random.nextInt(100);
        if (roll < 68) {
            return AT_ONCE;
        }
        if (roll < 82) {
            return TWO_INSTALMENTS;
        }
        return roll < 88 ? THREE_INSTALMENTS : ADVANCE;
    }

    Amounts amounts(Money value) {
        var parts = Goods.split(value, percentages());
        return this == ADVANCE
                ? new Amounts(parts.subList(0, 1), parts.subList(1, parts.size()))
                : new Amounts(List.of(), parts);
    }

    private List<Integer> percentages() {
        return switch (this) {
            case AT_ONCE -> List.of(100);
            case TWO_INSTALMENTS -> List.of(50, 50);
            case THREE_INSTALMENTS -> List.of(40, 30, 30);
            case ADVANCE -> List.of(30, 70);
        };
    }
}
