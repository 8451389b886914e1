package io.duly.standalone.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** A clock that stands still until it is moved, and only ever forward; once told to, it follows the real time. */
public final class VirtualClock extends Clock {

    private final Clock real;
    private final AtomicReference<Hand> hand;

    /** Where the hand points, and whether it goes by itself. */
    private record Hand(Instant at, boolean follows) {}

    private VirtualClock(Clock real, AtomicReference<Hand> hand) {
        this.real = real;
        this.hand = hand;
    }

    public static VirtualClock standingAt(Instant moment, ZoneId zone) {
        return new VirtualClock(Clock.system(zone), new AtomicReference<>(new Hand(moment, false)));
    }

    /** @throws IllegalArgumentException when that would be going back */
    public void moveTo(Instant moment) {
        move(now -> {
            if (moment.isBefore(now.at())) {
                throw new IllegalArgumentException("the clock stands at " + now.at() + " and does not go back");
            }
            return new Hand(moment, now.follows());
        });
    }

    /** From here on it tells the real time, if that is not behind. */
    public void followRealTime() {
        move(now -> new Hand(now.at(), true));
    }

    public boolean standsStill() {
        return !hand.get().follows();
    }

    private void move(UnaryOperator<Hand> to) {
        hand.updateAndGet(to);
    }

    @Override
    public Instant instant() {
        var now = hand.get();
        if (!now.follows()) {
            return now.at();
        }
        var realNow = real.instant();
        return realNow.isBefore(now.at()) ? now.at() : realNow;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new VirtualClock(real.withZone(zone), hand);
    }
}
