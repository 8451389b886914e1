package io.duly.testing;

import io.duly.events.customer.CollectorAssigned;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.customer.CustomerRenamed;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.UserName;

/** One customer that pays, more or less, for the deal of {@link DealFixture}. */
public final class CustomerFixture {

    public static final CustomerId CUSTOMER = CustomerId.of("00000000-0000-0000-0000-0000000000c1");
    public static final CustomerId OTHER_CUSTOMER = CustomerId.of("00000000-0000-0000-0000-0000000000c2");
    public static final UserName COLLECTOR = UserName.of("collector");

    private CustomerFixture() {}

    public static CustomerRegistered registered() {
        return new CustomerRegistered(CUSTOMER, "ООО «Ромашка»", "0379-NEVHP", Origin.ENTERED);
    }

    public static CustomerRenamed renamed(String name) {
        return new CustomerRenamed(CUSTOMER, name);
    }

    public static CollectorAssigned assigned(UserName collector) {
        return new CollectorAssigned(CUSTOMER, collector);
    }
}
