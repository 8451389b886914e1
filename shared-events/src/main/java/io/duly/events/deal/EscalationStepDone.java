package io.duly.events.deal;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.StepId;
import java.time.LocalDate;

/** A step of the ladder that had come due was carried out, whatever came of it. */
public record EscalationStepDone(
        DealId dealId,
        CustomerId customerId,
        InstalmentId instalmentId,
        int cycle,
        StepId step,
        AttemptId attemptId,
        AttemptOutcome outcome,
        LocalDate doneOn)
        implements LadderEvent {}
