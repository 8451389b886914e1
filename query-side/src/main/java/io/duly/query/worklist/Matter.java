package io.duly.query.worklist;

import io.duly.events.shared.UserName;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whom an item of the day is about, whose customer it is, what is at stake, and since when.
 *
 * <p>A deal puts at stake what is open on it, or what it is worth while nothing is invoiced. A step puts at stake what
 * is open on the debts that it is about, and money on account as much of a debt as it could pay. A dispute puts at
 * stake what nobody asks for because of it, and a promise what is missing of it. A warning sign puts at stake the sum
 * over the salesperson's open deals with the customer, currency by currency.
 *
 * @param salesperson null where it is not about one person's deals
 * @param date the day of an action, a step, a planned contact, a promise or a debt, the deadline of a dispute, the
 *     first day of a gap, the day on which a sign was raised
 */
record Matter(
        CustomerName customer,
        @Nullable UserName salesperson,
        @Nullable UserName collector,
        Money atStake,
        LocalDate date) {}
