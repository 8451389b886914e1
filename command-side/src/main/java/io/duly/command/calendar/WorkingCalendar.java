package io.duly.command.calendar;

import io.duly.command.calendar.CalendarRules.KnownYear;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.shared.CalendarId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** On which days people work and banks pay. */
public final class WorkingCalendar {

    private final CalendarId id;
    private final Days days;
    private final Set<DayOfWeek> weekend;
    private final Map<Integer, DaysOfYear> years = new ConcurrentHashMap<>();

    WorkingCalendar(CalendarId id, Days days) {
        this.id = id;
        this.days = days;
        this.weekend = days.weekend();
    }

    public CalendarId id() {
        return id;
    }

    public boolean worksOn(LocalDate day) {
        var year = year(day);
        return !year.off().containsKey(day) && (!isWeekend(day) || year.worked().containsKey(day));
    }

    /** Whether the day may yet become another, because the days off of its year are not decreed or not known here. */
    public boolean isProvisional(LocalDate day) {
        return year(day).provisional();
    }

    /** The last day of the last year that is known; null where no year needs to be decreed. */
    public @Nullable LocalDate knownUntil() {
        return days.decreedYearly()
                ? days.knownYears().stream().mapToInt(KnownYear::year).max().stream()
                        .mapToObj(year -> LocalDate.of(year, Month.DECEMBER, 31))
                        .findFirst()
                        .orElse(LocalDate.MIN)
                : null;
    }

    Days days() {
        return days;
    }

    DaysOfYear year(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), days::of);
    }

    boolean isWeekend(LocalDate day) {
        return weekend.contains(day.getDayOfWeek());
    }

    /** The day itself when it is a working day, otherwise the next one. */
    public LocalDate following(LocalDate day) {
        var candidate = day;
        while (!worksOn(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The day itself when it is a working day, otherwise the one before. */
    public LocalDate preceding(LocalDate day) {
        var candidate = day;
        while (!worksOn(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /** The day that is so many working days later, or earlier when negative. The day itself does not count. */
    public LocalDate shift(LocalDate day, int workingDays) {
        var candidate = workingDays < 0 ? day : following(day);
        for (int left = Math.abs(workingDays); left > 0; left--) {
            candidate = workingDays < 0 ? preceding(candidate.minusDays(1)) : following(candidate.plusDays(1));
        }
        return candidate;
    }

    public LocalDate roll(LocalDate day, DueDateRoll roll) {
        return switch (roll) {
            case NONE -> day;
            case FOLLOWING -> following(day);
            case MODIFIED_FOLLOWING -> following(day).getMonth() == day.getMonth() ? following(day) : preceding(day);
            case PRECEDING -> preceding(day);
        };
    }

    /** Whether a day that rolled from one to the other may roll elsewhere once all its days off are known. */
    public boolean rolledProvisionally(LocalDate from, DueDateRoll roll) {
        return roll != DueDateRoll.NONE && (isProvisional(from) || isProvisional(roll(from, roll)));
    }
}
