package io.duly.state.ladder;

import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StepInputs;
import io.duly.events.shared.StepId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one instalment has climbed: the highest level taken, and the steps that are taken or left out.
 *
 * @param overdueSince the first day on which it was overdue; null when that was not recorded yet
 */
public record LadderState(
        int cycle,
        int level,
        List<HandledStep> handled,
        @Nullable LocalDate overdueSince) {

    static final LadderState UNTOUCHED = new LadderState(1, 0, List.of(), null);

    public LadderState {
        handled = List.copyOf(handled);
    }

    public boolean handled(StepId step) {
        return handled.stream()
                .anyMatch(done -> done.cycle() == cycle && done.step().equals(step));
    }

    LadderState overdueSince(LocalDate day) {
        return new LadderState(cycle, level, handled, day);
    }

    LadderState taken(StepInputs inputs, Instant recordedAt) {
        var step = inputs.step();
        return new LadderState(
                cycle,
                Math.max(level, step.level()),
                plus(new HandledStep(step.step(), inputs.cycle(), recordedAt, null)),
                overdueSince);
    }

    LadderState skipped(StepInputs inputs, SkipReason why, Instant recordedAt) {
        return new LadderState(
                cycle,
                level,
                plus(new HandledStep(inputs.step().step(), inputs.cycle(), recordedAt, why)),
                overdueSince);
    }

    private List<HandledStep> plus(HandledStep step) {
        if (step.cycle() != cycle || handled(step.step())) {
            throw new IllegalStateException("the stored history handles step " + step.step() + " twice");
        }
        var all = new ArrayList<>(handled);
        all.add(step);
        return all;
    }
}
