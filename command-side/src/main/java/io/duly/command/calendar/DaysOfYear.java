package io.duly.command.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is special about the days of one year.
 *
 * @param provisional whether more days may yet be moved
 * @param off days off beside weekends, and holidays on weekends
 * @param worked days of weekends that people work on, unless they are holidays, with the days that are off instead
 * @param decree which moved days; null where none has
 */
record DaysOfYear(
        boolean provisional,
        Map<LocalDate, DayOff> off,
        Map<LocalDate, LocalDate> worked,
        @Nullable DaySource decree) {

    DaysOfYear {
        off = Map.copyOf(off);
        worked = Map.copyOf(worked);
    }

    /** Why a day is off. */
    sealed interface DayOff {

        /** @param name by language */
        record Holiday(Function<Locale, String> name) implements DayOff {}

        /** The holiday falls on a weekend. */
        record CarriedOver(Function<Locale, String> holiday) implements DayOff {}

        record MovedHere(LocalDate from) implements DayOff {}
    }
}
