package io.duly.query.directory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.duly.events.shared.CustomerId;
import io.duly.events.warning.RiskLevel;
import io.duly.query.access.LookedAfterBy;
import io.duly.query.promise.Reliability;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of customers.
 *
 * @param creditLimit the one that was set last; null while nobody set one
 * @param creditLimits that of each currency in which somebody set one
 * @param promises how far its promises to pay were kept
 * @param money one entry for each currency in which something is owed or on account
 */
record CustomerItem(
        CustomerId customerId,
        String customerName,
        @Nullable String customerNumber,
        @JsonUnwrapped LookedAfterBy lookedAfterBy,
        @Nullable Money creditLimit,
        List<Money> creditLimits,
        int riskScore,
        RiskLevel riskLevel,
        Reliability promises,
        List<CustomerMoney> money) {

    CustomerItem {
        creditLimits = List.copyOf(creditLimits);
        money = List.copyOf(money);
    }

    /**
     * What is owed in one currency, as decimal numbers.
     *
     * @param unapplied money on account, which is not taken off
     * @param disputed what of {@code owed} is contested
     * @param promised what of {@code owed} is promised and nobody contests it
     */
    record CustomerMoney(
            String currency, String owed, String overdue, String unapplied, String disputed, String promised) {

        static CustomerMoney of(
                String currency,
                BigDecimal owed,
                BigDecimal overdue,
                BigDecimal unapplied,
                BigDecimal disputed,
                BigDecimal promised) {
            return new CustomerMoney(
                    currency,
                    decimal(currency, owed),
                    decimal(currency, overdue),
                    decimal(currency, unapplied),
                    decimal(currency, disputed),
                    decimal(currency, promised));
        }
    }

    /**
     * What all customers of a list owe together in one currency.
     *
     * @param customers how many owe something in it or have money on account
     */
    record CustomerTotal(long customers, @JsonUnwrapped CustomerMoney money) {}

    /** A customer as its row has it. */
    record Named(
            UUID id,
            String name,
            @Nullable String number,
            @Nullable String collector,
            @Nullable Money creditLimit,
            String sortedBy) {}

    private static String decimal(String currency, BigDecimal amount) {
        return Money.of(CurrencyUnit.of(currency), amount).getAmount().toPlainString();
    }
}
