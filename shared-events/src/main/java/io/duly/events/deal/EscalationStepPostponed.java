package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.StepId;
import java.time.LocalDate;

/**
 * A step of the ladder came due and waits, because the customer was turned to often enough in this week.
 *
 * @param contacts attempts and letters in the week of {@code postponedOn}
 * @param perWeek how many the policy allows
 * @param until the day on which it is looked at again: the first working day of the next week
 */
public record EscalationStepPostponed(
        DealId dealId,
        CustomerId customerId,
        InstalmentId instalmentId,
        int cycle,
        StepId step,
        PolicyVersion policy,
        int contacts,
        int perWeek,
        LocalDate postponedOn,
        LocalDate until)
        implements LadderEvent {}
