package io.duly.demo.history;

import java.util.random.RandomGenerator;

/** How many contacts a customer names. Customers that name few pay late more often. */
enum ContactStyle {
    FOUR_BY_FOUR(4, 4),
    THREE_BY_THREE(3, 3),
    FEW(2, 2),
    REFUSES(1, 1);

    private final int persons;
    private final int channels;

    ContactStyle(int persons, int channels) {
        this.persons = persons;
        this.channels = channels;
    }

    int persons() {
        return persons;
    }

    int channels() {
        return channels;
    }

    static ContactStyle of(PaymentHabit habit, RandomGenerator random) {
        return switch (habit) {
            case PUNCTUAL, OVER_PAYER -> drawn(40, 45, 15, random);
            case FORGETFUL, PART_PAYER -> drawn(20, 50, 25, random);
            case WORSENING -> drawn(0, 60, 40, random);
            case CHRONICALLY_LATE -> drawn(0, 30, 40, random);
            case STOPPED_PAYING, NON_PAYER -> drawn(0, 10, 40, random);
        };
    }

    /** Draws a style by percentages; the rest of the customers refuses. */
    private static ContactStyle drawn(int four, int three, int few, RandomGenerator random) {
        var drawn = random.nextInt(100);
        if (drawn < four) {
            return FOUR_BY_FOUR;
        }
        if (drawn < four + three) {
            return THREE_BY_THREE;
        }
        return drawn < four + three + few ? FEW : REFUSES;
    }
}
