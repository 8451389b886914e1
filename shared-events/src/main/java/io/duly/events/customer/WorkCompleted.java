package io.duly.events.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WorkEntryId;
import io.duly.events.work.WorkOutcome;
import io.duly.events.work.WorkSide;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day's work about a customer is done.
 *
 * @param note null where there is nothing to add to the outcome
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkCompleted(
        CustomerId customerId,
        WorkEntryId entryId,
        WorkSide side,
        WorkOutcome outcome,
        @Nullable String note,
        UserName by,
        LocalDate on)
        implements WorkEvent {}
