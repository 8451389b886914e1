package io.duly.query.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Goes like any other until a test puts it somewhere; then it stands. */
final class MovableClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private volatile @Nullable Instant standing;

    void moveTo(Instant moment) {
        standing = moment;
    }

    @Override
    public Instant instant() {
        var moment = standing;
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
