package io.duly.command.calendar;

import io.duly.command.calendar.CalendarRules.KnownYear;
import io.duly.command.calendar.CalendarRules.Move;
import io.duly.events.shared.CalendarId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What people are told of a calendar. */
final class CalendarDays {

    /** Where it comes from that a day is off. */
    record Source(
            String document,
            @Nullable String number,
            @Nullable LocalDate date) {

        static @Nullable Source of(@Nullable DaySource source, Locale language) {
            return source == null ? null : new Source(source.document().in(language), source.number(), source.date());
        }
    }

    /**
     * One calendar.
     *
     * @param creditor whether due dates and the ladder go by it
     * @param source of its holidays; null where it has none
     * @param knownUntil the last day that is known; null where no day is ever moved
     */
    record Listed(
            CalendarId calendar,
            boolean creditor,
            List<DayOfWeek> weekend,
            @Nullable Source source,
            @Nullable LocalDate knownUntil) {

        static Listed of(WorkingCalendar calendar, CalendarId creditor, Locale language) {
            return new Listed(
                    calendar.id(),
                    calendar.id().equals(creditor),
                    List.copyOf(new TreeSet<>(calendar.days().weekend())),
                    Source.of(calendar.days().source(), language),
                    calendar.knownUntil());
        }
    }

    /** A year whose days are decreed. */
    record Year(int year, @Nullable Source source, List<Move> moved, long workingDays) {

        static Year of(KnownYear known, WorkingCalendar calendar, Locale language) {
            var first = LocalDate.of(known.year(), 1, 1);
            return new Year(
                    known.year(),
                    Source.of(known.source(), language),
                    known.moved(),
                    first.datesUntil(first.plusYears(1))
                            .filter(calendar::worksOn)
                            .count());
        }
    }

    /**
     * One day.
     *
     * @param words what it is and why, in one sentence
     * @param provisional whether it may yet become another day
     */
    record Day(
            LocalDate day,
            boolean working,
            DayKind kind,
            @Nullable String holiday,
            @Nullable LocalDate movedFrom,
            @Nullable LocalDate movedTo,
            @Nullable Source source,
            boolean provisional,
            String words) {}

    private CalendarDays() {}

    static List<Day> list(WorkingCalendar calendar, LocalDate from, LocalDate to, Locale language) {
        var words = new CalendarWords(language);
        return LongStream.rangeClosed(from.toEpochDay(), to.toEpochDay())
                .mapToObj(LocalDate::ofEpochDay)
                .map(day -> day(KindOfDay.of(calendar, day), calendar, words))
                .toList();
    }

    private static Day day(KindOfDay kind, WorkingCalendar calendar, CalendarWords words) {
        var day = kind.day();
        var name = kind.holiday() == null ? null : kind.holiday().apply(words.language());
        var provisional = calendar.isProvisional(day);
        return new Day(
                day,
                calendar.worksOn(day),
                kind.kind(),
                name,
                kind.kind() == DayKind.MOVED_DAY_OFF ? kind.other() : null,
                kind.kind() == DayKind.MOVED_WORKING_DAY ? kind.other() : null,
                Source.of(kind.source(), words.language()),
                provisional,
                words.say(kind.kind(), name, kind.other(), provisional));
    }
}
