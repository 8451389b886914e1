package io.duly.query.promise;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PromiseId;
import io.duly.query.access.LookedAfterBy;
import io.duly.state.promise.PromiseOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A promise to pay and how it stands.
 *
 * @param personName null while the person is not known here yet
 * @param state of the promise as a whole
 * @param afterBroken how many promises about the same instalments had been broken before
 * @param withdrawnOn null while nobody withdrew it
 */
public record ShownPromise(
        PromiseId promiseId,
        CustomerId customerId,
        @Nullable String customerName,
        @JsonUnwrapped LookedAfterBy lookedAfterBy,
        ContactPersonId personId,
        @Nullable String personName,
        Instant madeAt,
        PromiseOutcome state,
        int afterBroken,
        int toleranceDays,
        @Nullable String note,
        @Nullable AttemptId attemptId,
        Instant recordedAt,
        String recordedBy,
        @Nullable String recordedByName,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalReason,
        List<ShownPart> parts) {

    public ShownPromise {
        parts = List.copyOf(parts);
    }

    /** The same with the name of whoever promised. */
    ShownPromise of(@Nullable String name) {
        return new ShownPromise(
                promiseId,
                customerId,
                customerName,
                lookedAfterBy,
                personId,
                name,
                madeAt,
                state,
                afterBroken,
                toleranceDays,
                note,
                attemptId,
                recordedAt,
                recordedBy,
                recordedByName,
                withdrawnOn,
                withdrawalReason,
                parts);
    }

    /**
     * What is promised of one deal by one day.
     *
     * @param lastDay the last value date that counts
     * @param promised what was said, of which {@code due} can still be asked for or was paid
     * @param tolerance what may be missing
     * @param keptOn the value date of the money that made it whole
     * @param daysLate how long after its day it was kept, or it has been open; null where it was not kept
     */
    public record ShownPart(
            DealId dealId,
            @Nullable String dealTitle,
            LocalDate by,
            LocalDate lastDay,
            Money promised,
            Money tolerance,
            Money due,
            Money paid,
            PromiseOutcome state,
            @Nullable LocalDate keptOn,
            @Nullable Long daysLate,
            List<ShownAmount> amounts) {}

    /** What is promised of one instalment. */
    public record ShownAmount(
            InstalmentId instalmentId, @Nullable String invoiceNumber, Money amount) {}
}
