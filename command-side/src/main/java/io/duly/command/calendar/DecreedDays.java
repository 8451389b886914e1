package io.duly.command.calendar;

import io.duly.command.calendar.CalendarRules.Holiday;
import io.duly.command.calendar.CalendarRules.KnownYear;
import io.duly.command.calendar.DaysOfYear.DayOff;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The days of a calendar that is shipped as data: by the law, and by the decree of the year where it is known. */
record DecreedDays(CalendarRules rules) implements Days {

    @Override
    public Set<DayOfWeek> weekend() {
        return Set.copyOf(rules.weekend());
    }

    @Override
    public @Nullable DaySource source() {
        return rules.source();
    }

    @Override
    public boolean decreedYearly() {
        return rules.years() != null;
    }

    @Override
    public List<KnownYear> knownYears() {
        return rules.knownYears();
    }

    @Override
    public DaysOfYear of(int year) {
        var known = rules.knownYears().stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElse(null);
        var off = new HashMap<LocalDate, DayOff>();
        var worked = new HashMap<LocalDate, LocalDate>();
        var holidays = rules.holidays().stream()
                .filter(holiday -> holiday.day().isValidYear(year))
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .toList();
        holidays.forEach(holiday -> off.put(holiday.day().atYear(year), new DayOff.Holiday(holiday.name()::in)));
        if (known != null) {
            known.moved().forEach(move -> {
                off.put(move.to(), new DayOff.MovedHere(move.from()));
                worked.put(move.from(), move.to());
            });
        }
        holidays.stream()
                .filter(holiday -> carriesOver(holiday, holiday.day().atYear(year), worked))
                .forEach(holiday -> off.put(
                        nextWorkingDay(holiday.day().atYear(year), off, worked),
                        new DayOff.CarriedOver(holiday.name()::in)));
        return new DaysOfYear(decreedYearly() && known == null, off, worked, known == null ? null : known.source());
    }

    private boolean carriesOver(Holiday holiday, LocalDate day, Map<LocalDate, LocalDate> worked) {
        return holiday.carriedOver() && rules.isWeekend(day) && !worked.containsKey(day);
    }

    private LocalDate nextWorkingDay(LocalDate holiday, Map<LocalDate, DayOff> off, Map<LocalDate, LocalDate> worked) {
        var day = holiday;
        while (off.containsKey(day) || (rules.isWeekend(day) && !worked.containsKey(day))) {
            day = day.plusDays(1);
        }
        return day;
    }
}
