package io.duly.query.metrics;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.escalation.StepOwner;
import java.util.Map;

/**
 * What became of attempts to reach customers, and of the steps of the ladder that people take.
 *
 * @param attempts ever, by what came of them
 * @param steps by who is to take them
 */
record ContactFigures(Map<AttemptOutcome, Long> attempts, Map<StepOwner, Steps> steps) {

    static final Steps NO_STEPS = new Steps(0, 0, 0);

    /**
     * Steps of one owner.
     *
     * @param waiting now
     * @param inTime carried out on the day on which they came due
     * @param late carried out on a later day
     */
    record Steps(long waiting, long inTime, long late) {}

    ContactFigures {
        attempts = Map.copyOf(attempts);
        steps = Map.copyOf(steps);
    }
}
