package io.duly.command.work;

import io.duly.command.refusal.Check;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.WorkEntryId;
import io.duly.events.work.WorkOutcome;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Say that the day's work about a customer is done, and what came of it. */
public record CompleteWork(
        @TargetAggregateIdentifier CustomerId customerId,
        WorkEntryId entryId,
        WorkOutcome outcome,
        @Nullable String note) {

    public CompleteWork {
        note = Check.optionalLines("note", note, Check.LONG_TEXT);
    }
}
