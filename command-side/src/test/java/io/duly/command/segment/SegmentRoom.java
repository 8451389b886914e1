package io.duly.command.segment;

import io.duly.command.customer.Customers;
import io.duly.command.testing.KnownPolicies;
import io.duly.testing.PolicyFixture;

/** The room of the segments, with the standard ladder alone. */
public final class SegmentRoom {

    private SegmentRoom() {}

    public static Object commands(Customers customers) {
        return new SegmentCommands(customers, KnownPolicies.of(PolicyFixture.TWO_STEPS));
    }
}
