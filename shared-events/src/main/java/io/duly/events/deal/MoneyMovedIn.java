package io.duly.events.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.MoveId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money came from another deal of the same customer. It is on account from {@code movedOn} on, until it is set against
 * something.
 *
 * @param source as what it came
 * @param designation the instalments that it was moved for, in that order; null for the oldest due first
 */
public record MoneyMovedIn(
        DealId dealId,
        CustomerId customerId,
        MoveId moveId,
        DealId fromDeal,
        CreditSource.MovedMoney source,
        Money amount,
        LocalDate movedOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<InstalmentId> designation)
        implements MoneyEvent {}
