package io.duly.command.calendar;

import io.duly.command.calendar.CalendarRules.KnownYear;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which days of a year are off. */
interface Days {

    Set<DayOfWeek> weekend();

    /** Where the holidays come from; null where there are none. */
    @Nullable
    DaySource source();

    /** Whether days are moved from year to year, so that nobody knows those of years to come. */
    boolean decreedYearly();

    List<KnownYear> knownYears();

    DaysOfYear of(int year);
}
