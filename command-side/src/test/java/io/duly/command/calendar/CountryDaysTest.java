package io.duly.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.shared.CalendarId;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryDaysTest {

    @ParameterizedTest
    @CsvSource({
        "de, 2026-04-03, false", // Good Friday
        "de, 2026-01-06, true",
        "de-by, 2026-01-06, false", // Epiphany is a holiday in Bavaria
        "de, 2026-10-03, false",
        "de, 2026-10-05, true",
        "gb, 2026-12-28, false", // Boxing Day is a Saturday
        "us, 2026-07-03, false", // Independence Day is a Saturday
        "us, 2021-12-31, false", // New Year's Day of 2022 is observed in the year before
        "at, 2026-12-24, true", // observed by many, and no public holiday
        "nl, 2026-04-27, false",
        "fr, 2026-07-14, false",
        "fr, 2026-07-15, true"
    })
    void a_country_works_on_all_weekdays_but_its_public_holidays(CalendarId calendar, LocalDate day, boolean works) {
        assertThat(WorkingCalendars.named(calendar).worksOn(day)).isEqualTo(works);
    }

    @Test
    void a_country_without_moved_days_is_never_provisional() {
        var germany = WorkingCalendars.named(CalendarId.of("de"));
        assertThat(germany.isProvisional(LocalDate.of(2090, 1, 1))).isFalse();
        assertThat(germany.knownUntil()).isNull();
    }

    @Test
    void a_holiday_of_a_country_names_jollyday_as_its_source() {
        var day = LocalDate.of(2026, 10, 3);
        var germany = WorkingCalendars.named(CalendarId.of("de"));
        assertThat(CalendarDays.list(germany, day, day, Locale.ENGLISH))
                .singleElement()
                .satisfies(unity -> {
                    assertThat(unity.words()).isEqualTo("A day off: German Unity Day.");
                    assertThat(unity.source())
                            .isEqualTo(new CalendarDays.Source("Jollyday 1.8.1, holidays of Germany", null, null));
                });
        assertThat(CalendarDays.Listed.of(germany, CalendarId.of("ru"), Locale.of("ru"))
                        .source())
                .isEqualTo(new CalendarDays.Source("Jollyday 1.8.1, праздничные дни: Германия", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by", "kz", "hu", "ru-mow", "cn"})
    void a_country_that_moves_days_is_refused_without_a_file(String country) {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> WorkingCalendars.named(CalendarId.of(country)))
                .withMessage("names a country that moves days off by decree and whose decrees are not known here: "
                        + country);
    }

    /** Jollyday moves each holiday of January that is on a weekend, which no law does. */
    @Test
    void russia_is_never_asked_of_jollyday() {
        assertThat(WorkingCalendars.named(CalendarId.of("ru")).days()).isInstanceOf(DecreedDays.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mars", "de-xx", "nyse", "sa", "zz"})
    void what_is_no_calendar_of_a_country_is_refused(String country) {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> WorkingCalendars.named(CalendarId.of(country)))
                .withMessageStartingWith("is none of every-day, ru, weekdays, ad, ");
    }
}
