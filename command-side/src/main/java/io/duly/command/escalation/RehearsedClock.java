package io.duly.command.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Stands where the history that is told has come to. */
final class RehearsedClock extends Clock {

    private final ZoneId zone;
    private Instant moment = Instant.MIN;

    RehearsedClock(ZoneId zone) {
        this.zone = zone;
    }

    /** It never goes back: of events that were stored at once, a later one may be a little older. */
    Instant reach(Instant next) {
        if (next.isAfter(moment)) {
            moment = next;
        }
        return moment;
    }

    @Override
    public Instant instant() {
        return moment;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException("the creditor has one zone");
    }
}
