package io.duly.demo.history;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A fictional customer: who it is, what it buys and how it pays.
 *
 * @param number how the creditor's books call it
 * @param netDays its usual payment terms
 * @param usualValue around which the values of its deals lie
 * @param deals how many it has had by today
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
