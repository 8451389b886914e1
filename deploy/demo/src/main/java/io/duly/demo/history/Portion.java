package io.duly.demo.history;

import java.math.RoundingMode;
import java.util.List;
import org.joda.money.Money;

/**
 * A part of an instalment that is paid at once.
 *
 * @param day counted from the due date, negative before it
 * @param percent of the instalment; 100 stands for what is still left of it, and more is paid by mistake
 */
record Portion(int day, int percent) {

    private static final int ALL = 100;

    static List<Portion> whole(int day) {
        return List.of(new Portion(day, ALL));
    }

    static List<Portion> inTwo(int day, int percent, int daysLater) {
        return List.of(new Portion(day, percent), new Portion(day + daysLater, ALL));
    }

    static List<Portion> tooMuch(int day, int percentMore) {
        return List.of(new Portion(day, ALL + percentMore));
    }

    Money of(Money instalment, Money left) {
        if (percent == ALL) {
            return left;
        }
        return Goods.share(instalment, percent, percent > ALL ? RoundingMode.UP : RoundingMode.DOWN);
    }
}
