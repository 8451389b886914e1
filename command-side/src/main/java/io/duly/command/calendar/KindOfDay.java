package io.duly.command.calendar;

import io.duly.command.calendar.DaysOfYear.DayOff;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Why a day is what it is.
 *
 * @param holiday its name by language
 * @param other the day from which or to which a day off was moved
 */
record KindOfDay(
        LocalDate day,
        DayKind kind,
        @Nullable Function<Locale, String> holiday,
        @Nullable LocalDate other,
        @Nullable DaySource source) {

    static KindOfDay of(WorkingCalendar calendar, LocalDate day) {
        var year = calendar.year(day);
        var law = calendar.days().source();
        return switch (year.off().get(day)) {
            case DayOff.Holiday(var name) -> new KindOfDay(day, DayKind.HOLIDAY, name, null, law);
            case DayOff.CarriedOver(var name) -> new KindOfDay(day, DayKind.CARRIED_OVER, name, null, law);
            case DayOff.MovedHere(var from) -> new KindOfDay(day, DayKind.MOVED_DAY_OFF, null, from, year.decree());
            case null ->
                year.worked().containsKey(day)
                        ? new KindOfDay(
                                day,
                                DayKind.MOVED_WORKING_DAY,
                                null,
                                year.worked().get(day),
                                year.decree())
                        : new KindOfDay(
                                day, calendar.isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKING_DAY, null, null, law);
        };
    }
}
