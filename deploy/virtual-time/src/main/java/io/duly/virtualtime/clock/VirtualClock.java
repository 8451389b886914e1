package io.duly.virtualtime.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** A clock that stands still until it is moved forward. When it is told to, it follows the real time. */
public final class VirtualClock extends Clock {

    private final Clock real;
    private final Hand hand;

    /** The moment that the clock shows, and whether it follows the real time. */
    private record Position(Instant at, boolean follows) {

        /** No finer than the store keeps a moment, or what was just recorded would change when it is read. */
        Position {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** The clocks of all zones share one hand. */
    private static final class Hand {

        private volatile Position position;

        Hand(Position position) {
            this.position = position;
        }

        synchronized void move(UnaryOperator<Position> to) {
            position = to.apply(position);
        }
    }

    private VirtualClock(Clock real, Hand hand) {
        this.real = real;
        this.hand = hand;
    }

    public static VirtualClock standingAt(Instant moment, ZoneId zone) {
        return new VirtualClock(Clock.tickMillis(zone), new Hand(new Position(moment, false)));
    }

    /** @throws ClockNotMoved when this clock is real, or follows the real time */
    static VirtualClock standing(Clock clock) {
        if (clock instanceof VirtualClock virtual && virtual.standsStill()) {
            return virtual;
        }
        throw ClockNotMoved.becauseItIsReal();
    }

    /** @throws IllegalArgumentException when the moment lies before the present one */
    public void moveTo(Instant moment) {
        hand.move(now -> {
            if (moment.isBefore(now.at())) {
                throw new IllegalArgumentException("the clock stands at " + now.at() + " and does not go back");
            }
            return new Position(moment, now.follows());
        });
    }

    /** From here on the clock tells the real time, unless that is behind. */
    public void followRealTime() {
        hand.move(now -> new Position(now.at(), true));
    }

    public boolean standsStill() {
        return !hand.position.follows();
    }

    @Override
    public Instant instant() {
        var now = hand.position;
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
