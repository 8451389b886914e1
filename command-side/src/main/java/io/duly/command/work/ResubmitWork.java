package io.duly.command.work;

import io.duly.command.refusal.Check;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.WorkEntryId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Put the work about a customer off.
 *
 * @param until the day on which it is to be done
 */
public record ResubmitWork(
        @TargetAggregateIdentifier CustomerId customerId, WorkEntryId entryId, LocalDate until, String reason) {

    public ResubmitWork {
        Check.date("until", until);
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }
}
