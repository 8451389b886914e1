package io.duly.query.metrics;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.escalation.StepOwner;
import java.time.Duration;
import java.util.Map;

/**
 * What became of attempts to reach customers, and of the steps of the ladder that people take.
 *
 * @param attempts ever, by what came of them
 * @param steps by who is to take them
 * @param toDo what of them can be done now, by who is to do it
 */
record ContactFigures(Map<AttemptOutcome, Long> attempts, Map<StepOwner, Steps> steps, Map<StepOwner, ToDo> toDo) {

    static final Steps NO_STEPS = new Steps(0, 0, 0);

    static final ToDo NOTHING_TO_DO = new ToDo(0, 0, Duration.ZERO);

    /**
     * Steps of one owner.
     *
     * @param waiting now
     * @param inTime carried out on the day on which they came due
     * @param late carried out on a later day
     */
    record Steps(long waiting, long inTime, long late) {}

    /**
     * The steps in the day lists of one owner: not those of debts that wait for a promise, a dispute or a pause.
     *
     * @param today came due today
     * @param earlier came due on an earlier day
     * @param oldest since the oldest of them by which the debtor is turned to came due
     */
    record ToDo(long today, long earlier, Duration oldest) {}

    ContactFigures {
        attempts = Map.copyOf(attempts);
        steps = Map.copyOf(steps);
        toDo = Map.copyOf(toDo);
    }
}
