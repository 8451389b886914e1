package io.duly.virtualtime.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Moves the virtual clock forward, stopping at each deadline on the way: what it sets off then sees the moment that it
 * was meant for, as it would in reality.
 */
@Component
public class TimeMachine {

    private final Clock clock;
    private final Drain drain;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    TimeMachine(Clock clock, Drain drain) {
        this.clock = clock;
        this.drain = drain;
    }

    /**
     * Whatever views show lags behind for a while: see {@link #settle()}.
     *
     * @param onTheWay is told each moment before it comes, {@code target} too
     * @throws ClockNotMoved when the clock is real, or would have to go back
     */
    public void moveTo(Instant target, Consumer<Instant> onTheWay) {
        oneAtATime.lock();
        try {
            var virtual = virtual();
            if (target.isBefore(virtual.instant())) {
                throw ClockNotMoved.backFrom(virtual.instant());
            }
            var next = drain.awaitDeeds();
            while (next.isPresent() && !next.get().isAfter(target)) {
                enter(virtual, next.get(), onTheWay);
                next = drain.awaitDeeds();
            }
            // Nothing waits for a moment in between, nor for this one.
            enter(virtual, target, onTheWay);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static void enter(VirtualClock virtual, Instant moment, Consumer<Instant> onTheWay) {
        onTheWay.accept(moment);
        virtual.moveTo(moment);
    }

    /** Waits until everything that this moment brings has been done and can be seen. */
    public void settle() {
        drain.awaitEverybody();
    }

    /** Everything that this moment brings has been done, and from here on the clock tells the real time. */
    public void followRealTime() {
        settle();
        virtual().followRealTime();
    }

    private VirtualClock virtual() {
        if (clock instanceof VirtualClock virtual && virtual.standsStill()) {
            return virtual;
        }
        throw ClockNotMoved.becauseItIsReal();
    }
}
