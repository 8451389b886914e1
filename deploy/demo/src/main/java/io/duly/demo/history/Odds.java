package io.duly.demo.history;

import java.util.List;
import java.util.random.RandomGenerator;

/** What chance decides. */
final class Odds {

    private static final int CERTAIN = 100;

    private Odds() {}

    /** True in this many cases of a hundred. */
    static boolean of(int percent, RandomGenerator dice) {
        return dice.nextInt(CERTAIN) < percent;
    }

    static <T> T oneOf(List<T> all, RandomGenerator dice) {
        return all.get(dice.nextInt(all.size()));
    }
}
