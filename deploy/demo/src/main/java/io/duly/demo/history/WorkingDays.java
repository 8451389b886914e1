package io.duly.demo.history;

import io.duly.command.calendar.WorkingCalendar;
import io.duly.command.calendar.WorkingCalendars;
import io.duly.events.shared.CalendarId;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** The days on which the made-up creditor works. */
final class WorkingDays {

    private static final WorkingCalendar CALENDAR = WorkingCalendars.named(CalendarId.of("ru"));

    private WorkingDays() {}

    static LocalDate onOrBefore(LocalDate day) {
        return CALENDAR.preceding(day);
    }

    static LocalDate onOrAfter(LocalDate day) {
        return CALENDAR.following(day);
    }

    /** A working day that is at least {@code fewest} and about at most {@code most} days later. */
    static LocalDate later(LocalDate day, int fewest, int most, RandomGenerator random) {
        return onOrAfter(day.plusDays(random.nextInt(fewest, most + 1)));
    }
}
