package io.duly.virtualtime.clock;

import io.duly.command.platform.DueTasks;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Moves the clock from one stop to the next, and does on the caller's thread all that is due there. Nobody waits for
 * other threads to look, so that this is for a playback to which nobody else writes.
 */
@Component
public class ClockStops {

    private final Clock clock;
    private final PendingWork pending;
    private final DueTasks tasks;
    private final Reactions reactions;
    private final UnhurriedCommits commits;

    ClockStops(Clock clock, PendingWork pending, DueTasks tasks, Reactions reactions, UnhurriedCommits commits) {
        this.clock = clock;
        this.pending = pending;
        this.tasks = tasks;
        this.reactions = reactions;
        this.commits = commits;
    }

    /** Until the moves are over, neither the scheduler nor the processors that act do anything by themselves. */
    public void during(Runnable moves) {
        pending.awaitReactions();
        tasks.takeOver();
        commits.during(() -> reactions.takenOverDuring(moves));
        tasks.giveBack();
    }

    /** Stops at each deadline up to {@code target}, where it returns without having stopped. */
    public void passDeadlines(Instant target, Consumer<Instant> atEach) {
        var next = tasks.nextDeadline();
        while (next.isPresent() && !next.get().isAfter(target)) {
            var moment = next.get();
            stopAt(moment, () -> atEach.accept(moment));
            next = tasks.nextDeadline();
        }
    }

    /** Does the work at that moment, then all that follows from it and all that is due by then. */
    public void stopAt(Instant moment, Runnable work) {
        VirtualClock.standing(clock).moveTo(moment);
        work.run();
        var busy = true;
        while (busy) {
            var reacted = reactions.react();
            busy = tasks.carryOut() || reacted;
        }
    }
}
