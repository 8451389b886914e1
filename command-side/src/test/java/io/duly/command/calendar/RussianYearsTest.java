package io.duly.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.DueDateRoll;
import io.duly.events.shared.CalendarId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of Russia year by year, and how far they are known. */
class RussianYearsTest {

    private static final WorkingCalendar RU = WorkingCalendars.named(CalendarId.of("ru"));
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** All days that are off and no Saturday or Sunday; a Saturday or Sunday that is worked on has a plus sign. */
    @ParameterizedTest
    @CsvSource({
        "2024, " + "01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 05-01 05-09 06-12 11-04",
        "2025, " + "01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 +11-01 "
                + "11-03 11-04 12-31",
        "2026, " + "01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 " + "12-31",
        "2027, " + "01-01 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-03 05-10 06-14 11-04"
    })
    void each_year_has_the_days_off_that_it_had_before_its_decree_stood_beside_them(int year, String days) {
        var first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1))
                        .filter(day -> RU.worksOn(day) == WEEKEND.contains(day.getDayOfWeek()))
                        .map(day -> (RU.worksOn(day) ? "+" : "")
                                + MonthDay.from(day).toString().substring(2)))
                .containsExactly(days.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, true", "2025-01-01, false", "2026-12-31, false", "2027-01-01, true"})
    void a_day_of_a_year_without_a_decree_is_provisional(LocalDate day, boolean provisional) {
        assertThat(RU.isProvisional(day)).isEqualTo(provisional);
        assertThat(WorkingCalendars.named(CalendarId.of("weekdays")).isProvisional(day))
                .isFalse();
    }

    @Test
    void the_days_are_known_until_the_last_decree_ends() {
        assertThat(RU.knownUntil()).isEqualTo("2026-12-31");
        assertThat(WorkingCalendars.named(CalendarId.of("weekdays")).knownUntil())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-30, FOLLOWING, false",
        "2026-12-31, FOLLOWING, true", // the first working day of 2027
        "2027-01-03, PRECEDING, true",
        "2027-01-03, NONE, false"
    })
    void a_day_that_rolls_over_days_not_known_may_roll_elsewhere(
            LocalDate day, DueDateRoll roll, boolean provisionally) {
        assertThat(RU.rolledProvisionally(day, roll)).isEqualTo(provisionally);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-12 | A working day. | Рабочий день.",
                "2026-01-11 | A weekend. | Выходной день.",
                "2026-05-09 | A day off: Victory Day. | Нерабочий день: День Победы.",
                "2026-01-09 | A day off that was moved here from 3 January 2026. |"
                        + " Выходной день, перенесён с 3 января 2026.",
                "2025-11-01 | A working day, because its day off was moved to 3 November 2025. |"
                        + " Рабочий день, потому что выходной перенесён на 3 ноября 2025.",
                "2026-05-11 | A day off, because the holiday is on a weekend: Victory Day. |"
                        + " Нерабочий день, потому что праздник приходится на выходной: День Победы.",
                "2027-01-11 | A working day. Provisional: no decree about the days off of this year is known. |"
                        + " Рабочий день. Предварительно: постановление о переносе выходных этого года не известно."
            })
    void each_day_is_told_in_words(LocalDate day, String english, String russian) {
        assertThat(CalendarDays.list(RU, day, day, Locale.ENGLISH))
                .singleElement()
                .returns(english, CalendarDays.Day::words);
        assertThat(CalendarDays.list(RU, day, day, Locale.of("ru")))
                .singleElement()
                .returns(russian, CalendarDays.Day::words);
    }

    @Test
    void a_moved_day_names_its_decree_and_a_holiday_the_law() {
        var days = CalendarDays.list(RU, LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 9), Locale.of("ru"));
        assertThat(days)
                .extracting(CalendarDays.Day::source)
                .containsExactly(
                        new CalendarDays.Source("Трудовой кодекс Российской Федерации, статья 112", null, null),
                        new CalendarDays.Source(
                                "Постановление Правительства Российской Федерации", "1466", LocalDate.of(2025, 9, 24)));
    }
}
