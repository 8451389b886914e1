package io.duly.events.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PromiseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the customer promised to pay. Each deal that the promise concerns records its own parts of it.
 *
 * @param personId who promised
 * @param madeOn the creditor's day of {@code madeAt}: money counts from the day after it on
 * @param parts in the order of their days
 * @param toleranceDays the working days after each day during which money still counts
 * @param tolerance what may be missing
 * @param attemptId the contact in which it was given, where that is known
 * @param deals all deals that the promise concerns
 * @param afterBroken how many promises about the same instalments had been broken before
 */
public record PromiseToPayGiven(
        DealId dealId,
        CustomerId customerId,
        PromiseId promiseId,
        ContactPersonId personId,
        Instant madeAt,
        LocalDate madeOn,
        List<PromisedPart> parts,
        int toleranceDays,
        Money tolerance,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AttemptId attemptId,
        List<DealId> deals,
        int afterBroken)
        implements PromiseEvent {

    public PromiseToPayGiven {
        parts = List.copyOf(parts);
        deals = List.copyOf(deals);
    }
}
