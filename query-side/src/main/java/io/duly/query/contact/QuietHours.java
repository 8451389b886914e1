package io.duly.query.contact;

import io.duly.events.contact.ChannelKind;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When nobody is rung up, by the clock on the wall of whoever would be.
 *
 * @param from the first moment; where it is {@code until}, no hour is quiet
 * @param until the first moment after them
 */
@ConfigurationProperties("duly.quiet-hours")
public record QuietHours(
        @DefaultValue("20:00") LocalTime from,
        @DefaultValue("08:00") LocalTime until) {

    /** From when on somebody may be reached in this way; null when that is now. */
    public @Nullable Instant end(ChannelKind channel, ZonedDateTime local) {
        return channel.isPhone() && isQuiet(local.toLocalTime()) ? next(local) : null;
    }

    private boolean isQuiet(LocalTime time) {
        return from.isAfter(until)
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }

    private Instant next(ZonedDateTime local) {
        var today = local.toLocalTime().isBefore(until)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return today.atTime(until).atZone(local.getZone()).toInstant();
    }
}
