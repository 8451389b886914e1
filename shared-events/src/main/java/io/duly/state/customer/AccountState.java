package io.duly.state.customer;

import io.duly.events.customer.AccountEvent;
import io.duly.events.customer.CollectorAssigned;
import io.duly.events.customer.CreditLimitSet;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.customer.CustomerRenamed;
import io.duly.events.shared.UserName;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Who a customer is, who looks after it, and how much it may owe.
 *
 * @param creditLimits by currency code
 */
record AccountState(
        @Nullable CustomerRegistered registered,
        @Nullable String name,
        @Nullable UserName collector,
        Map<String, Money> creditLimits) {

    static final AccountState UNKNOWN = new AccountState(null, null, null, Map.of());

    AccountState {
        creditLimits = Collections.unmodifiableMap(new TreeMap<>(creditLimits));
    }

    AccountState after(AccountEvent event) {
        return switch (event) {
            case CustomerRegistered first -> new AccountState(first, first.name(), collector, creditLimits);
            case CustomerRenamed renamed -> new AccountState(registered, renamed.name(), collector, creditLimits);
            case CollectorAssigned assigned -> new AccountState(registered, name, assigned.collector(), creditLimits);
            case CreditLimitSet set -> with(set.limit());
        };
    }

    private AccountState with(Money limit) {
        var limits = new TreeMap<>(creditLimits);
        limits.put(limit.getCurrencyUnit().getCode(), limit);
        return new AccountState(registered, name, collector, limits);
    }
}
