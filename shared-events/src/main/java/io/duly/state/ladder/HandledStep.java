package io.duly.state.ladder;

import io.duly.events.deal.SkipReason;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.StepId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken or, where {@code skipped} says why, left out; it is not looked at again in its cycle.
 *
 * @param doneBy the attempt that carried it out; null as long as none did
 */
public record HandledStep(
        StepId step,
        int cycle,
        Instant recordedAt,
        @Nullable SkipReason skipped,
        @Nullable AttemptId doneBy) {

    public static HandledStep taken(StepId step, int cycle, Instant recordedAt) {
        return new HandledStep(step, cycle, recordedAt, null, null);
    }

    HandledStep done(AttemptId attempt) {
        return new HandledStep(step, cycle, recordedAt, skipped, attempt);
    }
}
