package io.duly.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.CalendarId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final WorkingCalendar RU = WorkingCalendars.named(CalendarId.of("ru"));

    @ParameterizedTest
    @CsvSource({
        "2026-01-08, false", // the last day of the New Year holidays
        "2026-01-09, false", // moved here from Saturday 3 January
        "2026-01-12, true",
        "2026-02-23, false",
        "2026-03-09, false", // 8 March is a Sunday
        "2026-03-10, true",
        "2026-05-01, false",
        "2026-05-11, false", // 9 May is a Saturday
        "2026-05-12, true",
        "2026-06-12, false",
        "2026-11-04, false",
        "2026-12-31, false", // moved here from Sunday 4 January
        "2025-02-24, true", // 23 February was a Sunday, but a decree moved it to May
        "2025-05-08, false",
        "2025-11-01, true", // a working Saturday
        "2025-11-03, false",
        "2025-06-13, false",
        "2025-12-31, false",
        "2026-05-16, false",
        "2026-05-15, true"
    })
    void the_russian_calendar_follows_the_decrees_of_the_government(LocalDate day, boolean works) {
        assertThat(RU.worksOn(day)).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource({"2025, 247", "2026, 247"})
    void a_year_has_as_many_working_days_as_the_ministry_of_labour_counts(int year, long days) {
        var first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(RU::worksOn)).hasSize((int) days);
    }

    @Test
    void a_new_year_holiday_on_a_weekend_carries_nothing_over_without_a_decree() {
        assertThat(RU.worksOn(LocalDate.of(2028, 1, 10))).isTrue();
    }

    @Test
    void two_holidays_on_one_weekend_give_two_days_off() {
        var victory = new CalendarRules.Holiday(MonthDay.of(5, 9), new Texts(Map.of("en", "one")), true);
        var other = new CalendarRules.Holiday(MonthDay.of(5, 10), new Texts(Map.of("en", "other")), true);
        var rules =
                new CalendarRules(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), null, List.of(victory, other), null);
        var calendar = new WorkingCalendar(CalendarId.of("two"), new DecreedDays(rules));
        assertThat(calendar.following(LocalDate.of(2026, 5, 9))).isEqualTo(LocalDate.of(2026, 5, 13));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-15, NONE, 2026-05-15",
        "2026-05-16, NONE, 2026-05-16",
        "2026-05-15, FOLLOWING, 2026-05-15",
        "2026-05-16, FOLLOWING, 2026-05-18",
        "2026-05-16, PRECEDING, 2026-05-15",
        "2026-05-16, MODIFIED_FOLLOWING, 2026-05-18",
        "2026-05-30, MODIFIED_FOLLOWING, 2026-05-29",
        "2026-12-31, FOLLOWING, 2027-01-11",
        "2026-12-31, MODIFIED_FOLLOWING, 2026-12-30",
        "2026-05-09, FOLLOWING, 2026-05-12",
        "2026-05-09, PRECEDING, 2026-05-08"
    })
    void a_due_date_on_a_day_without_banking_rolls_as_agreed(LocalDate day, DueDateRoll roll, LocalDate expected) {
        assertThat(RU.roll(day, roll)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-15, 0, 2026-05-15",
        "2026-05-16, 0, 2026-05-18", // a Saturday is no day to do anything
        "2026-05-15, 1, 2026-05-18",
        "2026-05-16, 1, 2026-05-19", // counted from the Monday
        "2026-05-15, 5, 2026-05-22",
        "2026-05-08, 1, 2026-05-12",
        "2026-12-30, 1, 2027-01-11",
        "2026-05-18, -1, 2026-05-15",
        "2026-05-16, -1, 2026-05-15", // the day before a due date on a Saturday is the Friday
        "2026-05-22, -5, 2026-05-15",
        "2026-01-12, -1, 2025-12-30"
    })
    void working_days_are_counted_forwards_and_backwards(LocalDate day, int workingDays, LocalDate expected) {
        assertThat(RU.shift(day, workingDays)).isEqualTo(expected);
    }

    @Test
    void the_calendar_of_every_day_works_every_day() {
        var everyDay = WorkingCalendars.named(CalendarId.of("every-day"));
        assertThat(everyDay.worksOn(LocalDate.of(2026, 1, 1))).isTrue();
    }

    @Test
    void the_calendar_of_weekdays_knows_no_holidays() {
        var weekdays = WorkingCalendars.named(CalendarId.of("weekdays"));
        assertThat(weekdays.worksOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(weekdays.worksOn(LocalDate.of(2026, 1, 3))).isFalse();
    }

    @Test
    void a_calendar_that_is_not_known_is_refused_with_those_that_are() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> WorkingCalendars.named(CalendarId.of("mars")))
                .withMessageContaining("every-day, ru, weekdays")
                .withMessageContaining(" de, ")
                .returns("calendar", InvalidCommand::field);
    }
}
