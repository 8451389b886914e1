package io.duly.state.ladder;

import io.duly.events.shared.StepId;
import java.time.LocalDate;

/**
 * A step that waits for the next week.
 *
 * @param contacts how often the customer had been turned to in the week
 * @param until the day on which it is looked at again
 */
public record PostponedStep(StepId step, int contacts, LocalDate until) {}
