package io.duly.command.calendar;

import io.duly.events.shared.CalendarId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where and when the creditor works.
 *
 * @param zone in which its days begin; whoever runs Duly sets it, there is no default
 * @param calendar which days are working days
 * @param ladderTime the time of day at which the ladder is looked at
 * @param morningRound the time of day at which the warning rules judge customers although nothing happened
 */
@ConfigurationProperties("duly.creditor")
public record CreditorProperties(
        ZoneId zone,
        @DefaultValue("ru") CalendarId calendar,
        @DefaultValue("09:00") LocalTime ladderTime,
        @DefaultValue("08:00") LocalTime morningRound) {

    public CreditorProperties {
        Objects.requireNonNull(zone, "duly.creditor.zone is missing: it says where the creditor's days begin");
    }
}
