package io.duly.demo.history;

import java.math.RoundingMode;
import java.util.List;
import org.joda.money.Money;

/**
 * A part of an instalment that is paid at once.
 *
 * @param day counted from the due date, negative before it
 * @param percent of the instalment; 100 means whatever is left of it, and more than 100 is paid by mistake
 */
record PaymentPart(int day, int percent) {

    private static final int ALL = 100;

    static List<PaymentPart> whole(int day) {
        return List.of(new PaymentPart(day, ALL));
    }

    static List<PaymentPart> inTwo(int day, int percent, int daysLater) {
        return List.of(new PaymentPart(day, percent), new PaymentPart(day + daysLater, ALL));
    }

    static List<PaymentPart> tooMuch(int day, int percentMore) {
        return List.of(new PaymentPart(day, ALL + percentMore));
    }

    Money of(Money instalment, Money left) {
        if (percent == ALL) {
            return left;
        }
        return Goods.share(instalment, percent, percent > ALL ? RoundingMode.UP : RoundingMode.DOWN);
    }
}
