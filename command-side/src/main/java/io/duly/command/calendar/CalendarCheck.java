package io.duly.command.calendar;

import io.duly.command.calendar.CalendarRules.KnownYear;
import io.duly.command.calendar.CalendarRules.Move;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Finds what cannot be meant in the file of a calendar. A wrong day would move due dates without a word. */
final class CalendarCheck {

    private final String file;
    private final CalendarRules rules;

    private CalendarCheck(String file, CalendarRules rules) {
        this.file = file;
        this.rules = rules;
    }

    /** @throws CalendarFault over the first entry that is wrong */
    static void check(String file, CalendarRules rules) {
        var check = new CalendarCheck(file, rules);
        check.weekend();
        check.holidays();
        check.years();
    }

    private void weekend() {
        var seen = new HashSet<DayOfWeek>();
        for (int i = 0; i < rules.weekend().size(); i++) {
            once(seen, rules.weekend().get(i), "weekend[" + i + "]");
        }
        if (seen.containsAll(EnumSet.allOf(DayOfWeek.class))) {
            throw new CalendarFault(file, "weekend", "leaves no day to work on");
        }
    }

    private void holidays() {
        var seen = new HashSet<MonthDay>();
        for (int i = 0; i < rules.holidays().size(); i++) {
            once(seen, rules.holidays().get(i).day(), "holidays[" + i + "].day");
        }
        if (rules.source() == null && !rules.holidays().isEmpty()) {
            throw new CalendarFault(file, "source", "is missing: it says where the holidays come from");
        }
    }

    private void years() {
        var seen = new HashSet<Year>();
        var years = rules.knownYears();
        for (int i = 0; i < years.size(); i++) {
            var path = "years[" + i + "]";
            once(seen, Year.of(years.get(i).year()), path + ".year");
            moved(years.get(i), path);
        }
    }

    private void moved(KnownYear year, String path) {
        var seen = new HashSet<LocalDate>();
        for (int i = 0; i < year.moved().size(); i++) {
            moved(year.moved().get(i), year, path + ".moved[" + i + "]", seen);
        }
    }

    private void moved(Move move, KnownYear year, String path, Set<LocalDate> seen) {
        within(year, move.from(), path + ".from");
        within(year, move.to(), path + ".to");
        if (!isOff(move.from())) {
            throw new CalendarFault(file, path + ".from", "is " + move.from() + ", which is no day off");
        }
        if (isOff(move.to())) {
            throw new CalendarFault(file, path + ".to", "is " + move.to() + ", which is a day off already");
        }
        once(seen, move.from(), path + ".from");
        once(seen, move.to(), path + ".to");
    }

    private void within(KnownYear year, LocalDate day, String path) {
        if (day.getYear() != year.year()) {
            throw new CalendarFault(file, path, "is " + day + ", which is not in " + year.year());
        }
    }

    private boolean isOff(LocalDate day) {
        return rules.isWeekend(day) || rules.isHoliday(day);
    }

    private <T> void once(Set<T> seen, T entry, String path) {
        if (!seen.add(entry)) {
            throw new CalendarFault(file, path, "is " + entry + " a second time");
        }
    }
}
