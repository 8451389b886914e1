package io.duly.events.customer;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WorkEntryId;
import io.duly.events.work.WorkSide;
import java.time.LocalDate;

/**
 * The work about a customer lies with a colleague until it is completed.
 *
 * @param to who is to do it
 */
public record WorkHandedOver(
        CustomerId customerId,
        WorkEntryId entryId,
        WorkSide side,
        UserName to,
        String reason,
        UserName by,
        LocalDate on)
        implements WorkEvent {}
