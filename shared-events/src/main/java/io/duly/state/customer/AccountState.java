package io.duly.state.customer;

import io.duly.events.customer.AccountEvent;
import io.duly.events.customer.CollectorAssigned;
import io.duly.events.customer.CreditLimitSet;
import io.duly.events.customer.CustomerCalendarSet;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.customer.CustomerRenamed;
import io.duly.events.shared.UserName;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Who a customer is, who looks after it, how much it may owe, and where it works.
 *
 * @param creditLimits by currency code
 * @param workplace null while nobody said anything
 */
record AccountState(
        @Nullable CustomerRegistered registered,
        @Nullable String name,
        @Nullable UserName collector,
        Map<String, Money> creditLimits,
        @Nullable CustomerCalendarSet workplace) {

    static final AccountState UNKNOWN = new AccountState(null, null, null, Map.of(), null);

    AccountState {
        creditLimits = Collections.unmodifiableMap(new TreeMap<>(creditLimits));
    }

    AccountState after(AccountEvent event) {
        return switch (event) {
            case CustomerRegistered first -> new AccountState(first, first.name(), collector, creditLimits, workplace);
            case CustomerRenamed renamed ->
                new AccountState(registered, renamed.name(), collector, creditLimits, workplace);
            case CollectorAssigned assigned ->
                new AccountState(registered, name, assigned.collector(), creditLimits, workplace);
            case CustomerCalendarSet set -> new AccountState(registered, name, collector, creditLimits, set);
            case CreditLimitSet set -> with(set.limit());
        };
    }

    private AccountState with(Money limit) {
        var limits = new TreeMap<>(creditLimits);
        limits.put(limit.getCurrencyUnit().getCode(), limit);
        return new AccountState(registered, name, collector, limits, workplace);
    }
}
