package io.duly.events.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money set against one instalment, or taken back from it.
 *
 * @param amount always positive; the event says in which direction
 * @param effectiveOn never before the invoice date: until then the money is unapplied
 * @param openAfter what the instalment still owes afterwards
 * @param settledOn the day as of which the instalment counts as settled; null while it owes, and in older events, where
 *     it is the latest of the days on which its money became effective
 */
public record Allocation(
        InstalmentId instalmentId,
        Money amount,
        LocalDate effectiveOn,
        Money openAfter,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate settledOn) {

    public Allocation(InstalmentId instalmentId, Money amount, LocalDate effectiveOn, Money openAfter) {
        this(instalmentId, amount, effectiveOn, openAfter, null);
    }
}
