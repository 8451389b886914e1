package io.duly.demo.history;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A made-up customer: who it is, what it buys and how it pays.
 *
 * @param number the number that the creditor gives the customer
 * @param netDays the payment terms of its deals
 * @param usualValue the middle of the values of its deals
 * @param deals the number of its deals by today
 */
record DemoCustomer(
        String number,
        String name,
        PaymentHabit habit,
        int netDays,
        Money usualValue,
        int deals,
        UserName salesperson,
        UserName collector) {

    CustomerId customerId() {
        return new CustomerId(DemoIds.of("customer", number));
    }

    boolean isAbroad() {
        return !currency().equals(CurrencyUnit.of("RUB"));
    }

    CurrencyUnit currency() {
        return usualValue.getCurrencyUnit();
    }
}
