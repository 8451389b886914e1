package io.duly.state.ladder;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StepInputs;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.StepId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far one instalment has climbed: the highest level taken, and the steps that are taken or left out.
 *
 * @param overdueSince the first day on which it was overdue; null when that was not recorded yet
 * @param owedAgainAt when Duly learned that it owes again after it had been settled or let be as too little; null when
 *     that never happened
 * @param postponed steps that came due in a week in which the customer had been turned to often enough
 */
public record LadderState(
        int cycle,
        int level,
        List<HandledStep> handled,
        @Nullable LocalDate overdueSince,
        @Nullable Instant owedAgainAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PostponedStep> postponed) {

    static final LadderState UNTOUCHED = new LadderState(1, 0, List.of(), null, null);

    public LadderState {
        handled = List.copyOf(handled);
        postponed = List.copyOf(postponed);
    }

    /** None of its steps waits for another week. */
    public LadderState(
            int cycle,
            int level,
            List<HandledStep> handled,
            @Nullable LocalDate overdueSince,
            @Nullable Instant owedAgainAt) {
        this(cycle, level, handled, overdueSince, owedAgainAt, List.of());
    }

    /** Until when the step waits because the customer was turned to often enough. */
    public Optional<PostponedStep> postponed(StepId step) {
        return postponed.stream().filter(each -> each.step().equals(step)).findFirst();
    }

    LadderState postponed(PostponedStep step) {
        return new LadderState(
                cycle,
                level,
                handled,
                overdueSince,
                owedAgainAt,
                Stream.concat(without(step.step()).stream(), Stream.of(step)).toList());
    }

    private List<PostponedStep> without(StepId step) {
        return postponed.stream().filter(each -> !each.step().equals(step)).toList();
    }

    public boolean handled(StepId step) {
        return handled.stream()
                .anyMatch(done -> done.cycle() == cycle && done.step().equals(step));
    }

    /** The step as it was taken in the present cycle; empty where it was not, or was left out. */
    public Optional<HandledStep> taken(StepId step) {
        return handled.stream().filter(done -> isTaken(done, step, cycle)).findFirst();
    }

    private static boolean isTaken(HandledStep done, StepId step, int cycle) {
        return done.cycle() == cycle && done.step().equals(step) && done.skipped() == null;
    }

    /** When it last took a step or came to be owed again: it takes no other step on that day. */
    public Optional<Instant> restsSince() {
        var taken = handled.stream().filter(done -> done.skipped() == null).map(HandledStep::recordedAt);
        return Stream.concat(taken, Stream.ofNullable(owedAgainAt)).max(Comparator.naturalOrder());
    }

    LadderState overdueSince(LocalDate day) {
        return new LadderState(cycle, level, handled, day, owedAgainAt, postponed);
    }

    /**
     * The debt has grown back. Steps that were left out for want of amount are looked at again. What was settled, or
     * let be as too little, comes to be owed again.
     */
    LadderState grownBack(boolean wasSettled, Instant recordedAt) {
        var kept = handled.stream()
                .filter(done -> done.skipped() != SkipReason.BELOW_MINIMUM)
                .toList();
        var again = wasSettled || kept.size() < handled.size();
        return new LadderState(cycle, level, kept, overdueSince, again ? recordedAt : owedAgainAt, postponed);
    }

    LadderState taken(StepInputs inputs, Instant recordedAt) {
        var step = inputs.step();
        return new LadderState(
                cycle,
                Math.max(level, step.level()),
                plus(HandledStep.taken(step.step(), inputs.cycle(), recordedAt)),
                overdueSince,
                owedAgainAt,
                without(step.step()));
    }

    LadderState skipped(StepInputs inputs, SkipReason why, Instant recordedAt) {
        return new LadderState(
                cycle,
                level,
                plus(new HandledStep(inputs.step().step(), inputs.cycle(), recordedAt, why, null)),
                overdueSince,
                owedAgainAt,
                without(inputs.step().step()));
    }

    LadderState done(StepId step, int inCycle, AttemptId attempt) {
        var all = handled.stream()
                .map(each -> isTaken(each, step, inCycle) ? each.done(attempt) : each)
                .toList();
        return new LadderState(cycle, level, all, overdueSince, owedAgainAt, postponed);
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
