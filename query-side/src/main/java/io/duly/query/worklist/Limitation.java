package io.duly.query.worklist;

import java.time.LocalDate;

/**
 * Until when a debt can be sued for. Russian law gives three years from the day after the due date (Civil Code,
 * articles 191, 196 and 200). The last of them has the day and month of the due date (article 192). An acknowledgement
 * of the debt begins it anew (article 203), which nothing here knows of.
 */
final class Limitation {

    static final int YEARS = 3;

    private Limitation() {}

    /** The last day. */
    static LocalDate of(LocalDate dueOn) {
        return dueOn.plusYears(YEARS);
    }

    /** What was due before this day can be sued for no longer. A leap day is the last day of no debt. */
    static LocalDate oldestOn(LocalDate today) {
        var day = today.minusYears(YEARS);
        return of(day).isBefore(today) ? day.plusDays(1) : day;
    }
}
