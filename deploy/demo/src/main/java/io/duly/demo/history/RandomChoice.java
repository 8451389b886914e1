package io.duly.demo.history;

import java.util.List;
import java.util.random.RandomGenerator;

/** Random decisions. */
final class RandomChoice {

    private static final int CERTAIN = 100;

    private RandomChoice() {}

    /** True in the given number of cases out of a hundred. */
    static boolean happens(int percent, RandomGenerator random) {
        return random.nextInt(CERTAIN) < percent;
    }

    static <T> T oneOf(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
