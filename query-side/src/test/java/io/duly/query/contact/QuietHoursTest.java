package io.duly.query.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.ChannelKind;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0));

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2026-03-02T19:59, none",
                "2026-03-02T20:00, 2026-03-03T08:00+01:00",
                "2026-03-03T00:30, 2026-03-03T08:00+01:00",
                "2026-03-03T07:59, 2026-03-03T08:00+01:00",
                "2026-03-03T08:00, none",
                "2026-03-28T23:00, 2026-03-29T08:00+02:00" // summer time begins in the night
            })
    void nobody_is_rung_up_at_night(LocalDateTime local, @Nullable OffsetDateTime end) {
        assertThat(NIGHT.end(ChannelKind.MOBILE, local.atZone(BERLIN))).isEqualTo(end == null ? null : end.toInstant());
    }

    @Test
    void a_letter_may_be_written_at_any_hour() {
        assertThat(NIGHT.end(ChannelKind.EMAIL, at(23))).isNull();
    }

    @Test
    void quiet_hours_may_lie_within_a_day() {
        var noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));
        assertThat(noon.end(ChannelKind.OFFICE_PHONE, at(13))).isEqualTo(at(14).toInstant());
        assertThat(noon.end(ChannelKind.OFFICE_PHONE, at(14))).isNull();
    }

    @Test
    void no_hour_is_quiet_where_they_end_as_they_begin() {
        var never = new QuietHours(LocalTime.of(8, 0), LocalTime.of(8, 0));
        assertThat(never.end(ChannelKind.MOBILE, at(8))).isNull();
        assertThat(never.end(ChannelKind.MOBILE, at(3))).isNull();
    }

    private static ZonedDateTime at(int hour) {
        return ZonedDateTime.of(2026, 3, 2, hour, 0, 0, 0, BERLIN);
    }
}
