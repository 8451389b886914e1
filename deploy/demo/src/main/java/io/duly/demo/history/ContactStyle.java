package io.duly.demo.history;

import java.util.random.RandomGenerator;

/** How freely a customer tells whom one may call, which says much about how it will pay. */
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

    static ContactStyle of(PaymentHabit habit, RandomGenerator dice) {
        return switch (habit) {
            case PUNCTUAL, OVER_PAYER -> drawn(40, 45, 15, dice);
            case FORGETFUL, PART_PAYER -> drawn(20, 50, 25, dice);
            case WORSENING -> drawn(0, 60, 40, dice);
            case CHRONICALLY_LATE -> drawn(0, 30, 40, dice);
            case STOPPED_PAYING, NON_PAYER -> drawn(0, 10, 40, dice);
        };
    }

    /** In so many cases of a hundred each; the rest refuses. */
    private static ContactStyle drawn(int four, int three, int few, RandomGenerator dice) {
        var drawn = dice.nextInt(100);
        if (drawn < four) {
            return FOUR_BY_FOUR;
        }
        if (drawn < four + three) {
            return THREE_BY_THREE;
        }
        return drawn < four + three + few ? FEW : REFUSES;
    }
}
