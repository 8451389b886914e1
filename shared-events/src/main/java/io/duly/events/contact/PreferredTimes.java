package io.duly.events.contact;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * When somebody likes to be reached through a channel, in their local time.
 *
 * @param days empty for every day
 * @param until not included
 */
public record PreferredTimes(List<DayOfWeek> days, LocalTime from, LocalTime until) {

    public PreferredTimes {
        days = days.stream().distinct().sorted().toList();
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("preferredTimes end before they begin");
        }
    }

    public boolean include(ZonedDateTime moment) {
        var time = moment.toLocalTime();
        return (days.isEmpty() || days.contains(moment.getDayOfWeek())) && !time.isBefore(from) && time.isBefore(until);
    }
}
