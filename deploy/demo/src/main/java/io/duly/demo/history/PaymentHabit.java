package io.duly.demo.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;

/** How a customer pays what is due. */
enum PaymentHabit {

    /** Pays in the last days before the due date, and almost never after it. */
    PUNCTUAL {
        @Override
        List<PaymentPart> pays(LocalDate dueOn, LocalDate today, RandomGenerator random) {
            return PaymentPart.whole(RandomChoice.happens(8, random) ? random.nextInt(1, 5) : random.nextInt(-6, 1));
        }
    },

    /** Forgets every other invoice, and pays when it is reminded. */
    FORGETFUL {
        @Override
        List<PaymentPart> pays(LocalDate dueOn, LocalDate today, RandomGenerator random) {
            return PaymentPart.whole(RandomChoice.happens(55, random) ? random.nextInt(1, 10) : random.nextInt(-3, 1));
        }
    },

    /** Pays most invoices weeks late. */
    CHRONICALLY_LATE {
        @Override
        List<PaymentPart> pays(LocalDate dueOn, LocalDate today, RandomGenerator random) {
            if (RandomChoice.happens(12, random)) {
                return PaymentPart.whole(random.nextInt(-2, 1));
            }
            return PaymentPart.whole(
                    RandomChoice.happens(35, random) ? random.nextInt(40, 115) : random.nextInt(6, 40));
        }
    },

    /** Pays a part when it is due and the rest when it can. */
    PART_PAYER {
        @Override
        List<PaymentPart> pays(LocalDate dueOn, LocalDate today, RandomGenerator random) {
            return RandomChoice.happens(25, random)
                    ? PaymentPart.whole(random.nextInt(-3, 1))
                    : PaymentPart.inTwo(random.nextInt(-2, 4), random.nextInt(30, 71), random.nextInt(10, 75));
        }
    },

    /** Often pays more than the invoice asks for. */
    OVER_PAYER {
        @Override
        List<PaymentPart> pays(LocalDate dueOn, LocalDate today, RandomGenerator random) {
            var day = random.nextInt(-5, 1);
            return RandomChoice.happens(30, random)
                    ? PaymentPart.tooMuch(day, random.nextInt(1, 8))
                    : PaymentPart.whole(day);
        }
    },

    /** Was punctual once, and has paid later every month for a year. */
    WORSENING {
        @Override
        List<PaymentPart> pays(LocalDate dueOn, LocalDate today, RandomGenerator random) {
            var monthsBack = (int) Math.max(0, ChronoUnit.MONTHS.between(dueOn, today));
            var drift = Math.max(0, 12 - monthsBack) * 3;
            return PaymentPart.whole(random.nextInt(-5, 1) + drift);
        }
    },

    /** Paid until three months ago, and not at all since. */
    STOPPED_PAYING {
        @Override
        List<PaymentPart> pays(LocalDate dueOn, LocalDate today, RandomGenerator random) {
            return untilItStops(STOPPED_DAYS_AGO, dueOn, today, random);
        }

        @Override
        LocalDate buysUntil(LocalDate today) {
            return today.minusDays(STOPPED_DAYS_AGO - FINDING_OUT);
        }
    },

    /** Paid until seven months ago, so that its debts have reached the last step of the ladder. */
    NON_PAYER {
        @Override
        List<PaymentPart> pays(LocalDate dueOn, LocalDate today, RandomGenerator random) {
            return untilItStops(GONE_DAYS_AGO, dueOn, today, random);
        }

        @Override
        LocalDate buysUntil(LocalDate today) {
            return today.minusDays(GONE_DAYS_AGO - FINDING_OUT);
        }
    };

    private static final int STOPPED_DAYS_AGO = 95;
    private static final int GONE_DAYS_AGO = 215;
    private static final int FINDING_OUT = 45;

    private static List<PaymentPart> untilItStops(
            int daysAgo, LocalDate dueOn, LocalDate today, RandomGenerator random) {
        var day = random.nextInt(-3, 8);
        return dueOn.isBefore(today.minusDays(daysAgo)) ? PaymentPart.whole(day) : List.of();
    }

    /** The parts in which an instalment is paid. There is none when it is never paid. */
    abstract List<PaymentPart> pays(LocalDate dueOn, LocalDate today, RandomGenerator random);

    /** The last day on which the creditor sells to such a customer. */
    LocalDate buysUntil(LocalDate today) {
        return today;
    }
}
