package io.duly.demo.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;

/** How a customer pays what is due: the character that its history will show. */
enum PaymentHabit {

    /** Pays in the last days before the due date, and almost never after it. */
    PUNCTUAL {
        @Override
        List<Portion> pays(LocalDate dueOn, LocalDate today, RandomGenerator dice) {
            return Portion.whole(Odds.of(8, dice) ? dice.nextInt(1, 5) : dice.nextInt(-6, 1));
        }
    },

    /** Forgets every other invoice, and pays as soon as somebody reminds it. */
    FORGETFUL {
        @Override
        List<Portion> pays(LocalDate dueOn, LocalDate today, RandomGenerator dice) {
            return Portion.whole(Odds.of(55, dice) ? dice.nextInt(1, 10) : dice.nextInt(-3, 1));
        }
    },

    /** Lives on its suppliers' money. */
    CHRONICALLY_LATE {
        @Override
        List<Portion> pays(LocalDate dueOn, LocalDate today, RandomGenerator dice) {
            if (Odds.of(12, dice)) {
                return Portion.whole(dice.nextInt(-2, 1));
            }
            return Portion.whole(Odds.of(35, dice) ? dice.nextInt(40, 115) : dice.nextInt(6, 40));
        }
    },

    /** Pays a part when it is due and the rest when it can. */
    PART_PAYER {
        @Override
        List<Portion> pays(LocalDate dueOn, LocalDate today, RandomGenerator dice) {
            return Odds.of(25, dice)
                    ? Portion.whole(dice.nextInt(-3, 1))
                    : Portion.inTwo(dice.nextInt(-2, 4), dice.nextInt(30, 71), dice.nextInt(10, 75));
        }
    },

    /** Rounds up, or pays an invoice that a credit note had lowered. */
    OVER_PAYER {
        @Override
        List<Portion> pays(LocalDate dueOn, LocalDate today, RandomGenerator dice) {
            var day = dice.nextInt(-5, 1);
            return Odds.of(30, dice) ? Portion.tooMuch(day, dice.nextInt(1, 8)) : Portion.whole(day);
        }
    },

    /** Was punctual, and has been paying later and later for a year. */
    WORSENING {
        @Override
        List<Portion> pays(LocalDate dueOn, LocalDate today, RandomGenerator dice) {
            var monthsBack = (int) Math.max(0, ChronoUnit.MONTHS.between(dueOn, today));
            var drift = Math.max(0, 12 - monthsBack) * 3;
            return Portion.whole(dice.nextInt(-5, 1) + drift);
        }
    },

    /** Paid like anybody until three months ago, and not at all since. */
    STOPPED_PAYING {
        @Override
        List<Portion> pays(LocalDate dueOn, LocalDate today, RandomGenerator dice) {
            return untilItStops(STOPPED_DAYS_AGO, dueOn, today, dice);
        }

        @Override
        LocalDate buysUntil(LocalDate today) {
            return today.minusDays(STOPPED_DAYS_AGO - FINDING_OUT);
        }
    },

    /** The same seven months ago: its debts have reached the top of the ladder. */
    NON_PAYER {
        @Override
        List<Portion> pays(LocalDate dueOn, LocalDate today, RandomGenerator dice) {
            return untilItStops(GONE_DAYS_AGO, dueOn, today, dice);
        }

        @Override
        LocalDate buysUntil(LocalDate today) {
            return today.minusDays(GONE_DAYS_AGO - FINDING_OUT);
        }
    };

    private static final int STOPPED_DAYS_AGO = 95;
    private static final int GONE_DAYS_AGO = 215;
    private static final int FINDING_OUT = 45;

    private static List<Portion> untilItStops(int daysAgo, LocalDate dueOn, LocalDate today, RandomGenerator dice) {
        var day = dice.nextInt(-3, 8);
        return dueOn.isBefore(today.minusDays(daysAgo)) ? Portion.whole(day) : List.of();
    }

    /** When an instalment is paid, and in which portions; empty when never. */
    abstract List<Portion> pays(LocalDate dueOn, LocalDate today, RandomGenerator dice);

    /** The last day on which the creditor still sells to such a customer. */
    LocalDate buysUntil(LocalDate today) {
        return today;
    }
}
