package io.duly.command.calendar;

import io.duly.events.playbook.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as its file describes it.
 *
 * @param source where the holidays come from; null where there are none
 * @param years those whose moved days are known; null where no days are ever moved
 */
record CalendarRules(
        List<DayOfWeek> weekend,
        @Nullable DaySource source,
        List<Holiday> holidays,
        @Nullable List<KnownYear> years) {

    /** @param carriedOver whether the next working day is off when it falls on a weekend */
    record Holiday(MonthDay day, Texts name, boolean carriedOver) {}

    /** A year whose days are decreed. */
    record KnownYear(int year, DaySource source, List<Move> moved) {

        KnownYear {
            moved = List.copyOf(moved);
        }
    }

    /** A day off that was moved; {@code from} becomes a working day unless it is a holiday. */
    record Move(LocalDate from, LocalDate to) {}

    CalendarRules {
        weekend = List.copyOf(weekend);
        holidays = List.copyOf(holidays);
        years = years == null ? null : List.copyOf(years);
    }

    /** None where no days are ever moved. */
    List<KnownYear> knownYears() {
        return Objects.requireNonNullElse(years, List.of());
    }

    boolean isWeekend(LocalDate day) {
        return weekend.contains(day.getDayOfWeek());
    }

    boolean isHoliday(LocalDate day) {
        return holidays.stream().anyMatch(holiday -> holiday.day().equals(MonthDay.from(day)));
    }
}
