package io.duly.command.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows what it was last set to. */
public final class HandClock extends Clock {

    private volatile Instant hand;

    public HandClock(Instant hand) {
        this.hand = hand;
    }

    public void set(Instant moment) {
        hand = moment;
    }

    @Override
    public Instant instant() {
        return hand;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("only the moment is asked for");
    }
}
