package io.duly.state.ladder;

import io.duly.events.deal.SkipReason;
import io.duly.events.shared.StepId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step that was taken or, where {@code skipped} says why, left out; it is not looked at again in its cycle. */
public record HandledStep(
        StepId step,
        int cycle,
        Instant recordedAt,
        @Nullable SkipReason skipped) {}
