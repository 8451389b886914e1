package io.duly.command.calendar;

import io.duly.events.deal.DueDateRoll;
import io.duly.events.shared.CalendarId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** On which days people work and banks pay. */
public final class WorkingCalendar {

    private final CalendarId id;
    private final CalendarRules rules;
    private final Set<LocalDate> movedAway;
    private final Map<Integer, Set<LocalDate>> daysOff = new ConcurrentHashMap<>();

    WorkingCalendar(CalendarId id, CalendarRules rules) {
        this.id = id;
        this.rules = rules;
        this.movedAway = rules.moved().stream().map(CalendarRules.Move::from).collect(Collectors.toUnmodifiableSet());
    }

    public CalendarId id() {
        return id;
    }

    public boolean worksOn(LocalDate day) {
        return !daysOff.computeIfAbsent(day.getYear(), this::daysOffBesideWeekends)
                        .contains(day)
                && (!isWeekend(day) || movedAway.contains(day));
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

    private Set<LocalDate> daysOffBesideWeekends(int year) {
        var holidays = rules.holidays().stream()
                .filter(holiday -> holiday.isValidYear(year))
                .map(holiday -> holiday.atYear(year))
                .collect(Collectors.toUnmodifiableSet());
        var off = new HashSet<>(holidays);
        rules.moved().stream()
                .map(CalendarRules.Move::to)
                .filter(day -> Year.from(day).getValue() == year)
                .forEach(off::add);
        if (rules.holidaysCarryOver()) {
            holidays.stream().sorted().filter(this::carriesOver).forEach(day -> off.add(nextWorkingDay(day, off)));
        }
        return Set.copyOf(off);
    }

    private boolean carriesOver(LocalDate holiday) {
        return isWeekend(holiday)
                && !movedAway.contains(holiday)
                && !rules.neverCarriedOver().contains(MonthDay.from(holiday));
    }

    private LocalDate nextWorkingDay(LocalDate holiday, Set<LocalDate> off) {
        var day = holiday;
        while (off.contains(day) || (isWeekend(day) && !movedAway.contains(day))) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isWeekend(LocalDate day) {
        return rules.weekend().contains(day.getDayOfWeek());
    }
}
