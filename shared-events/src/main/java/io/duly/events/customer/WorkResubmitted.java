package io.duly.events.customer;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WorkEntryId;
import io.duly.events.work.WorkSide;
import java.time.LocalDate;

/**
 * Somebody put the work about a customer off.
 *
 * @param until the day on which it is to be done
 */
public record WorkResubmitted(
        CustomerId customerId,
        WorkEntryId entryId,
        WorkSide side,
        LocalDate until,
        String reason,
        UserName by,
        LocalDate on)
        implements WorkEvent {}
