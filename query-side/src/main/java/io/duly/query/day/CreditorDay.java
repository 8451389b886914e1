package io.duly.query.day;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Now and today, as the creditor's clock on the wall shows them. */
@Component
public class CreditorDay {

    private final Clock clock;
    private final ZoneId zone;

    CreditorDay(Clock clock, @Value("${duly.creditor.zone}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return of(clock.instant());
    }

    /** The zone that the creditor's clock shows. */
    public ZoneId zone() {
        return zone;
    }

    /** The first moment of a day. */
    public Instant startOf(LocalDate on) {
        return on.atStartOfDay(zone).toInstant();
    }

    /** The calendar day of a moment. */
    public LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
