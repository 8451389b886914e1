package io.duly.command.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The creditor's local time and its calendar.
 *
 * @param ladderTime the time of day, in {@code zone}, at which the ladder is looked at
 */
public record CreditorTime(Clock clock, ZoneId zone, LocalTime ladderTime, WorkingCalendar calendar) {

    public Instant moment() {
        return clock.instant();
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** The calendar day of a moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The moment of a day at which the ladder is looked at. */
    public Instant ladderMomentOn(LocalDate day) {
        return day.atTime(ladderTime).atZone(zone).toInstant();
    }
}
