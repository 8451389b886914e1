package io.duly.command.contact;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.RefusalAnswer;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.WarningSignId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Decide what follows from a refusal of contacts.
 *
 * @param reason is given for a waiver
 * @param askAgainOn is given for a waiver, and for nothing else
 */
public record AnswerContactRefusal(
        @TargetAggregateIdentifier CustomerId customerId,
        WarningSignId signId,
        RefusalAnswer answer,
        @Nullable String reason,
        @Nullable LocalDate askAgainOn) {

    public AnswerContactRefusal {
        reason = Check.optionalLines("reason", reason, Check.LONG_TEXT);
        if (askAgainOn != null) {
            Check.date("askAgainOn", askAgainOn);
        }
        if (answer == RefusalAnswer.WAIVE) {
            requireGiven("reason", reason);
            requireGiven("askAgainOn", askAgainOn);
        } else if (askAgainOn != null) {
            throw new InvalidCommand("askAgainOn", "is for a waiver only");
        }
    }

    private static void requireGiven(String field, @Nullable Object value) {
        if (value == null) {
            throw new InvalidCommand(field, "is required for a waiver");
        }
    }
}
