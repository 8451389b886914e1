package io.duly.virtualtime.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Moves the virtual clock forward. It stops at each deadline on the way, so that the deadline's work sees the moment it
 * was planned for.
 */
@Component
public class ClockMover {

    private final Clock clock;
    private final PendingWork work;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    ClockMover(Clock clock, PendingWork work) {
        this.clock = clock;
        this.work = work;
    }

    /**
     * Returns before the views show the new moment: see {@link #settle()}.
     *
     * @param beforeEach is given each moment before the clock enters it, {@code target} included
     * @throws ClockNotMoved when the clock is real, or would have to go back
     */
    public void moveTo(Instant target, Consumer<Instant> beforeEach) {
        oneAtATime.lock();
        try {
            var virtual = VirtualClock.standing(clock);
            if (target.isBefore(virtual.instant())) {
                throw ClockNotMoved.backFrom(virtual.instant());
            }
            var next = work.awaitReactions();
            while (next.isPresent() && !next.get().isAfter(target)) {
                enter(virtual, next.get(), beforeEach);
                next = work.awaitReactions();
            }
            // No deadline is left up to the target.
            enter(virtual, target, beforeEach);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static void enter(VirtualClock virtual, Instant moment, Consumer<Instant> beforeEach) {
        beforeEach.accept(moment);
        virtual.moveTo(moment);
    }

    /** Waits until all work of this moment has been done and the views show it. */
    public void settle() {
        work.awaitAll();
    }

    /** Waits until all work of this moment has been done. From then on the clock tells the real time. */
    public void followRealTime() {
        settle();
        VirtualClock.standing(clock).followRealTime();
    }
}
