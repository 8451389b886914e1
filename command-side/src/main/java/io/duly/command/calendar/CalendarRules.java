package io.duly.command.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A calendar as its file describes it.
 *
 * @param holidaysCarryOver whether a holiday on a weekend gives the next working day off
 * @param moved days off that were moved; {@code from} becomes a working day unless it is a holiday
 */
record CalendarRules(
        Set<DayOfWeek> weekend,
        Set<MonthDay> holidays,
        @JsonProperty("holidays-carry-over") boolean holidaysCarryOver,
        @JsonProperty("never-carried-over") Set<MonthDay> neverCarriedOver,
        List<Move> moved) {

    record Move(LocalDate from, LocalDate to) {}

    CalendarRules {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        neverCarriedOver = Set.copyOf(neverCarriedOver);
        moved = List.copyOf(moved);
        if (weekend.containsAll(EnumSet.allOf(DayOfWeek.class))) {
            throw new IllegalArgumentException("a calendar needs a day to work on");
        }
    }
}
